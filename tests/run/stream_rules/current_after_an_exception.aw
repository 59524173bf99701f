// An async iterator that an exception leaves has forgotten its last element, as at every other end: `Current` is the
// default
// value of its type. An ordinary iterator keeps the last element.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

static async IAsyncEnumerable<int> Fails()
{
    yield return 1;
    await Task.Yield();
    throw new InvalidOperationException("behind the first");
}

static async IAsyncEnumerable<string> FailsInside()
{
    try
    {
        yield return "inside";
        await Task.Yield();
        throw new InvalidOperationException("inside of try");
    }
    finally
    {
        await Task.Yield();
        Console.WriteLine("finally");
    }
}

static async IAsyncEnumerable<string> FailsAtTheEnd()
{
    try
    {
        yield return "before";
    }
    finally
    {
        await Task.Yield();
        throw new InvalidOperationException("in finally");
    }
}

static async IAsyncEnumerable<int> Goes(int last)
{
    for (int i = 1; i <= last; i++)
    {
        try
        {
            await Task.Yield();
            if (i == 2)
            {
                throw new InvalidOperationException("caught");
            }
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }
        yield return i;
    }
}

static IEnumerable<int> Plain()
{
    yield return 7;
    throw new InvalidOperationException("plain");
}

static async Task<string> Next<T>(IAsyncEnumerator<T> items)
{
    try
    {
        return (await items.MoveNextAsync()).ToString();
    }
    catch (InvalidOperationException e)
    {
        return e.Message;
    }
}

// An exception of the body
IAsyncEnumerator<int> numbers = Fails().GetAsyncEnumerator();
Console.WriteLine(await Next(numbers));
Console.WriteLine(numbers.Current);
Console.WriteLine(await Next(numbers));
Console.WriteLine(numbers.Current);
Console.WriteLine(await Next(numbers));
await numbers.DisposeAsync();

// An exception that passes a `finally`
IAsyncEnumerator<string> inside = FailsInside().GetAsyncEnumerator();
Console.WriteLine(await Next(inside));
Console.WriteLine(inside.Current);
Console.WriteLine(await Next(inside));
Console.WriteLine(inside.Current == null);
await inside.DisposeAsync();

// An exception while the iterator is disposed of
IAsyncEnumerator<string> last = FailsAtTheEnd().GetAsyncEnumerator();
Console.WriteLine(await Next(last));
Console.WriteLine(last.Current);
try
{
    await last.DisposeAsync();
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}
Console.WriteLine(last.Current == null);

// An exception that does not leave the iterator
IAsyncEnumerator<int> goes = Goes(3).GetAsyncEnumerator();
while (await goes.MoveNextAsync())
{
    Console.WriteLine(goes.Current);
}
Console.WriteLine(goes.Current);

// An ordinary iterator
IEnumerator<int> plain = Plain().GetEnumerator();
plain.MoveNext();
try
{
    plain.MoveNext();
}
catch (InvalidOperationException e)
{
    Console.WriteLine(e.Message);
}
Console.WriteLine(plain.Current);
Console.WriteLine(plain.MoveNext());
Console.WriteLine(plain.Current);
plain.Dispose();
Console.WriteLine(plain.Current);
