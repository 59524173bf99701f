// CS4014: calls of async functions of the program anywhere, and in async functions whatever can be awaited.
using System.Runtime.CompilerServices;
using System.Threading;
await Task.Yield();
F(); //~ AW4014: Because this call is not awaited, execution of the current method continues before the call is completed.
async Task F() { await Task.Yield(); }
C c = new C();
await c.InAsync(c);

class Awaitable { public TaskAwaiter GetAwaiter() => Task.CompletedTask.GetAwaiter(); }
class C
{
    static async Task A() { await Task.Yield(); }
    static Task N() => Task.CompletedTask;
    static Awaitable W() => new Awaitable();
    static ValueTask V() => default;
    static async void Void() { await Task.Yield(); } //~ AW9090: Nobody can wait
    static async IAsyncEnumerable<int> S() { await Task.Yield(); yield return 1; }
    async Task Inst() { await Task.Yield(); }
    Action field = () => A(); //~ AW4014: Because this call is not awaited
    void Body() => A(); //~ AW4014: Because this call is not awaited
    void NotAsync(C c)
    {
        A(); //~ AW4014: Because this call is not awaited
        c.Inst(); //~ AW4014: Because this call is not awaited
        S(); //~ AW4014: Because this call is not awaited
        Action a = () => A(); //~ AW4014: Because this call is not awaited
        lock (c) A(); //~ AW4014: Because this call is not awaited
        N();
        W();
        V();
        Void();
        Task.Run(() => { });
        c?.Inst();
        Action b = () => N();
        Func<Task> d = () => A();
        _ = A();
        Task t = A();
        t = A();
    }
    public async Task InAsync(C c)
    {
        A(); //~ AW4014: Because this call is not awaited
        N(); //~ AW4014: Because this call is not awaited
        W(); //~ AW4014: Because this call is not awaited
        V(); //~ AW4014: Because this call is not awaited
        Func<Task> f = () => N();
        f(); //~ AW4014: Because this call is not awaited
        N().ConfigureAwait(false); //~ AW4014: Because this call is not awaited
        Task.Run(() => { }); //~ AW4014: Because this call is not awaited
        Task.Delay(1).ContinueWith(x => { }); //~ AW4014: Because this call is not awaited
        if (c != null) N(); //~ AW4014: Because this call is not awaited
        for (N(); ; N()) break; //~ AW4014: Because //~ AW0162: Unreachable //~ AW4014: Because
        Void();
        c?.Inst();
        f?.Invoke();
        _ = N();
        Task t;
        t = N();
        new Awaitable();
        Action b = () => N();
        lock (this) { N(); }
        await N();
    }
}
