// C# specification 12.9.9.4 (await expressions at run time): the method is suspended before its awaiter is told, so that an awaiter
// which calls the continuation inside OnCompleted resumes the method there and then; who called it finds a task that has ended.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async Task<int> Inner(string name)
{
    Console.WriteLine(name + " starts");
    await new Inline(name);
    Console.WriteLine(name + " goes on");
    return name.Length;
}

async Task<int> Outer()
{
    int a = await Inner("one");
    Console.WriteLine("outer has " + a);
    int b = await Inner("three") + await Inner("fourth");
    Console.WriteLine("outer has " + b);
    return a + b;
}

async Task Fails()
{
    try
    {
        await new Inline("try");
        throw new InvalidOperationException("thrown inside");
    }
    catch (InvalidOperationException)
    {
        await new Inline("catch");
        throw;
    }
    finally
    {
        Console.WriteLine("finally");
        await new Inline("finally");
        Console.WriteLine("finally goes on");
    }
}

async Task Catches()
{
    try
    {
        await Fails();
    }
    catch (InvalidOperationException e)
    {
        Console.WriteLine("caught " + e.Message);
    }
    Console.WriteLine("catches ends");
}

async Task<string> Loop()
{
    string text = "";
    for (int i = 0; i < 3; i++)
    {
        await new Inline("loop " + i);
        text += i;
    }
    return text;
}

async void Void()
{
    Console.WriteLine("void starts");
    await new Inline("void");
    Console.WriteLine("void ends");
}

async ValueTask<long> Value(int n)
{
    await new Inline("value");
    await new Inline("value again");
    return n * 2L;
}

async Task<int> Later()
{
    await new Kept("later");
    Console.WriteLine("later goes on");
    await new Inline("later");
    Console.WriteLine("later ends");
    return 5;
}

async Task<int> WaitsForLater()
{
    return await Later() + 1;
}

async IAsyncEnumerable<int> Items()
{
    for (int i = 0; i < 2; i++)
    {
        await new Inline("item " + i);
        yield return i;
    }
}

Console.WriteLine(await Outer());
await Catches();
Console.WriteLine(await Loop());
Void();
Console.WriteLine("after void");
Console.WriteLine(await Value(21));
Task<int> later = WaitsForLater();
Console.WriteLine(later.Status);
Kept.Release();
Console.WriteLine(await later);
await foreach (int item in Items())
    Console.WriteLine("got " + item);
Func<Task<int>> lambda = async () =>
{
    await new Inline("lambda");
    return 7;
};
Console.WriteLine(await lambda() + await lambda());

class Inline : INotifyCompletion
{
    private readonly string _name;

    public Inline(string name)
    {
        _name = name;
    }

    public Inline GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() => Console.WriteLine(_name + ": result");

    public void OnCompleted(Action continuation)
    {
        Console.WriteLine(_name + ": before");
        continuation();
        Console.WriteLine(_name + ": after");
    }
}

class Kept : ICriticalNotifyCompletion
{
    private static Action? _continuation;
    private readonly string _name;

    public Kept(string name)
    {
        _name = name;
    }

    public static void Release()
    {
        Action? continuation = _continuation;
        _continuation = null;
        continuation?.Invoke();
        Console.WriteLine("released");
    }

    public Kept GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() => Console.WriteLine(_name + ": result");

    public void OnCompleted(Action continuation) => Console.WriteLine("not called");

    public void UnsafeOnCompleted(Action continuation)
    {
        _continuation = continuation;
        Console.WriteLine(_name + ": kept");
    }
}
