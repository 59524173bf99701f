// C# specification 15.15 (async iterators): an async iterator that runs, or waits in one of its awaits, cannot be disposed of:
// DisposeAsync throws NotSupportedException, and the iterator goes on unharmed.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

var gate = new TaskCompletionSource<int>();

async IAsyncEnumerable<int> WithFinally()
{
    try
    {
        yield return await gate.Task;
        yield return 2;
    }
    finally
    {
        Console.WriteLine("finally");
    }
}

async IAsyncEnumerable<int> Plain()
{
    yield return await gate.Task;
    yield return 2;
}

async IAsyncEnumerable<int> Fails()
{
    yield return await gate.Task;
    throw new InvalidOperationException("failed");
}

async Task Dispose(IAsyncEnumerator<int> e)
{
    try
    {
        await e.DisposeAsync();
        Console.WriteLine("disposed");
    }
    catch (NotSupportedException x)
    {
        Console.WriteLine(x.Message);
    }
}

async Task Check(IAsyncEnumerable<int> items)
{
    gate = new TaskCompletionSource<int>();
    IAsyncEnumerator<int> e = items.GetAsyncEnumerator();
    ValueTask<bool> moving = e.MoveNextAsync();
    await Dispose(e);
    gate.SetResult(1);
    Console.WriteLine(await moving + " " + e.Current);
    try
    {
        Console.WriteLine(await e.MoveNextAsync() + " " + e.Current);
    }
    catch (InvalidOperationException x)
    {
        Console.WriteLine(x.Message);
    }
    await Dispose(e);
    await Dispose(e);
    Console.WriteLine(await e.MoveNextAsync());
    await Dispose(items.GetAsyncEnumerator());
}

await Check(WithFinally());
await Check(Plain());
await Check(Fails());
