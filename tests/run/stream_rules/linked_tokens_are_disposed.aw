// An async iterator that links the token of its call with that of `GetAsyncEnumerator` disposes of the link when it
// ends:
// normally, by an exception, and by `DisposeAsync`. A token that is not linked stays as it is.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

CancellationTokenSource own = new CancellationTokenSource();
CancellationTokenSource other = new CancellationTokenSource();
CancellationToken seen = default;

async IAsyncEnumerable<int> Numbers(int last, [EnumeratorCancellation] CancellationToken token = default)
{
    seen = token;
    for (int i = 1; i <= last; i++)
    {
        await Task.Yield();
        yield return i;
    }
    if (last == 2)
    {
        throw new InvalidOperationException("the end");
    }
}

// The token of a source that has been disposed of gives no wait handle.
void Show(string when)
{
    try
    {
        WaitHandle handle = seen.WaitHandle;
        Console.WriteLine(when + ": linked");
    }
    catch (ObjectDisposedException)
    {
        Console.WriteLine(when + ": disposed");
    }
}

// The end of the body
IAsyncEnumerator<int> items = Numbers(1, own.Token).GetAsyncEnumerator(other.Token);
await items.MoveNextAsync();
Console.WriteLine(seen == own.Token || seen == other.Token);
Show("at an element");
await items.MoveNextAsync();
Show("at the end");
await items.DisposeAsync();

// An exception
items = Numbers(2, own.Token).GetAsyncEnumerator(other.Token);
await items.MoveNextAsync();
await items.MoveNextAsync();
Show("at an element");
try
{
    await items.MoveNextAsync();
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}
Show("after an exception");

// `DisposeAsync` in the middle
items = Numbers(3, own.Token).GetAsyncEnumerator(other.Token);
await items.MoveNextAsync();
Show("at an element");
await items.DisposeAsync();
Show("after DisposeAsync");

// One of the tokens cannot be cancelled, or they are the same.
items = Numbers(1, own.Token).GetAsyncEnumerator();
await items.MoveNextAsync();
await items.MoveNextAsync();
Console.WriteLine(seen == own.Token);
Show("own");
items = Numbers(1).GetAsyncEnumerator(other.Token);
await items.MoveNextAsync();
await items.DisposeAsync();
Console.WriteLine(seen == other.Token);
Show("other");
items = Numbers(1, own.Token).GetAsyncEnumerator(own.Token);
await items.MoveNextAsync();
await items.DisposeAsync();
Console.WriteLine(seen == own.Token);
Show("same");

// A link that lives is cancelled by either.
items = Numbers(3, own.Token).GetAsyncEnumerator(other.Token);
await items.MoveNextAsync();
other.Cancel();
Console.WriteLine(seen.IsCancellationRequested);
await items.DisposeAsync();
Console.WriteLine(seen.IsCancellationRequested);
