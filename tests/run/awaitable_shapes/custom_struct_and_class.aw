// Awaitables: a struct awaiter with state, a class, generic, an extension GetAwaiter for int and for a tuple, an
// awaiter whose GetResult is void or a struct.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

Console.WriteLine(await new Counted(3));
Console.WriteLine(await 5 + await 7);
Console.WriteLine(await (1, "two"));
await new Nothing();
Console.WriteLine((await new Generic<string>("g")).Length);
Console.WriteLine((await new Generic<(int A, int B)>((1, 2))).B);
Console.WriteLine(await await new Generic<Task<int>>(Task.FromResult(8)));

static class Extensions
{
    public static TaskAwaiter<int> GetAwaiter(this int n) => Twice(n).GetAwaiter();
    private static async Task<int> Twice(int n) { await Task.Yield(); return n * 2; }
    public static TaskAwaiter<string> GetAwaiter(this (int, string) t) => Task.FromResult(t.Item2 + t.Item1).GetAwaiter();
}

struct Counted(int n)
{
    public Awaiter GetAwaiter() => new Awaiter(n);

    public struct Awaiter(int n) : INotifyCompletion
    {
        private int _asked;
        public bool IsCompleted { get { _asked++; return n == 0; } }
        public string GetResult() => "asked " + _asked + " of " + n;
        public void OnCompleted(Action c) { _asked += 100; ThreadPool.QueueUserWorkItem(_ => c()); }
    }
}

class Nothing : INotifyCompletion
{
    public Nothing GetAwaiter() => this;
    public bool IsCompleted => false;
    public void GetResult() => Console.WriteLine("nothing");
    public void OnCompleted(Action c) => c();
}

class Generic<T>(T value)
{
    public Awaiter GetAwaiter() => new Awaiter(value);

    public readonly struct Awaiter(T value) : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;
        public T GetResult() => value;
        public void OnCompleted(Action c) => throw new InvalidOperationException("not this one");
        public void UnsafeOnCompleted(Action c) => Task.Run(c);
    }
}
