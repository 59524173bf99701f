// An async iterator forgets its last element when it is over: `Current` is the default value of its type after the last
// `MoveNextAsync`, after `yield break` and after `DisposeAsync`, while an ordinary iterator keeps the last element.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

static async IAsyncEnumerable<int> Numbers(int last)
{
    for (int i = 1; ; i++)
    {
        await Task.Yield();
        yield return i;
        if (i == last)
        {
            yield break;
        }
    }
}

static async IAsyncEnumerable<string> Words()
{
    try
    {
        yield return "first";
        await Task.Yield();
        yield return "second";
    }
    finally
    {
        await Task.Yield();
        Console.WriteLine("finally");
    }
}

static IEnumerable<int> Plain()
{
    yield return 7;
}

// `yield break`
IAsyncEnumerator<int> numbers = Numbers(2).GetAsyncEnumerator();
while (await numbers.MoveNextAsync())
{
    Console.WriteLine(numbers.Current);
}
Console.WriteLine(numbers.Current);
await numbers.DisposeAsync();

// The end of the body, behind a `finally`
IAsyncEnumerator<string> words = Words().GetAsyncEnumerator();
while (await words.MoveNextAsync())
{
    Console.WriteLine(words.Current);
}
Console.WriteLine(words.Current == null);

// `DisposeAsync` at a pause that no `finally` surrounds
IAsyncEnumerator<int> early = Numbers(5).GetAsyncEnumerator();
await early.MoveNextAsync();
await early.DisposeAsync();
Console.WriteLine(early.Current);
Console.WriteLine(await early.MoveNextAsync());

// `DisposeAsync` inside of `try`
IAsyncEnumerator<string> inside = Words().GetAsyncEnumerator();
await inside.MoveNextAsync();
Console.WriteLine(inside.Current);
await inside.DisposeAsync();
Console.WriteLine(inside.Current == null);

// An ordinary iterator
IEnumerator<int> plain = Plain().GetEnumerator();
while (plain.MoveNext())
{
    Console.WriteLine(plain.Current);
}
Console.WriteLine(plain.Current);
plain.Dispose();
Console.WriteLine(plain.Current);
