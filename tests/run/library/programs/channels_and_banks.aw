// A program as people write it: channels and banks.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks; using System.Threading.Channels; using System.Collections.Concurrent;
class Program
{
    static async Task Main()
    {
        var ch = Channel.CreateBounded<int>(4);
        var prod = Task.Run(async () => { for (int i = 1; i <= 20; i++) await ch.Writer.WriteAsync(i); ch.Writer.Complete(); });
        var results = new ConcurrentBag<int>();
        var cons = Enumerable.Range(0, 3).Select(async id => { await foreach (var x in ch.Reader.ReadAllAsync()) results.Add(x * x); }).ToArray();
        await prod; await Task.WhenAll(cons);
        Console.WriteLine(results.Count + " " + results.Sum());
        var bank = new Bank(); bank.Open("alice", 100); bank.Open("bob", 50);
        var tasks = new List<Task>(); for (int i = 0; i < 50; i++) { tasks.Add(bank.TransferAsync("alice", "bob", 1)); tasks.Add(bank.TransferAsync("bob", "alice", 2)); }
        try { await Task.WhenAll(tasks); } catch (InvalidOperationException e) { Console.WriteLine("overdraft " + e.Message); }
        Console.WriteLine(bank.Total);
        using var cts = new CancellationTokenSource(); cts.CancelAfter(20);
        try { await Task.Delay(Timeout.Infinite, cts.Token); } catch (TaskCanceledException e) { Console.WriteLine(e.Message + " " + (e.CancellationToken == cts.Token)); }
        var sem = new SemaphoreSlim(2); int max = 0, cur = 0;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async i => { await sem.WaitAsync(); try { int c = Interlocked.Increment(ref cur); lock (sem) max = Math.Max(max, c); await Task.Delay(1); Interlocked.Decrement(ref cur); } finally { sem.Release(); } }));
        Console.WriteLine(max <= 2);
        var d = new ConcurrentDictionary<string, int>(); Parallel.For(0, 100, i => d.AddOrUpdate("k" + i % 3, 1, (_, v) => v + 1)); Console.WriteLine(string.Join(",", d.OrderBy(k => k.Key).Select(k => k.Key + ":" + k.Value)));
        var lazy = new Lazy<int>(() => { Console.WriteLine("init"); return 42; }); Console.WriteLine(lazy.IsValueCreated + " " + lazy.Value + " " + lazy.Value);
        await foreach (var (i, s) in Gen(3)) Console.WriteLine(i + s);
        var tcs = new TaskCompletionSource<string>(); var w = tcs.Task.ContinueWith(t => t.Result.ToUpper()); tcs.SetResult("done"); Console.WriteLine(await w);
        Task all = Task.WhenAll(Task.FromException(new ArgumentException("a")), Task.FromException(new FormatException("b")));
        try { await all; } catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + all.Exception!.InnerExceptions.Count); }
        var first = await Task.WhenAny(Task.Delay(500), Task.FromResult(1)); Console.WriteLine(first is Task<int>);
        Console.WriteLine(await Timeout2(Task.Delay(1000), 5) + " " + await Timeout2(Task.CompletedTask, 1000));
        var p = new Progress<int>(x => { }); ((IProgress<int>)p).Report(3);
        var timer = new System.Diagnostics.Stopwatch(); timer.Start(); await Task.Delay(15); timer.Stop(); Console.WriteLine(timer.ElapsedMilliseconds >= 10);
    }
    static async Task<bool> Timeout2(Task t, int ms) => await Task.WhenAny(t, Task.Delay(ms)) == t;
    static async IAsyncEnumerable<(int, string)> Gen(int n) { for (int i = 0; i < n; i++) { await Task.Yield(); yield return (i, new string((char)('a' + i), i + 1)); } }
}
class Account { public required string Name { get; init; } public decimal Balance { get; private set; } readonly object _l = new(); public void Deposit(decimal d) { lock (_l) Balance += d; } public bool TryWithdraw(decimal d) { lock (_l) { if (Balance < d) return false; Balance -= d; return true; } } }
class Bank
{
    readonly ConcurrentDictionary<string, Account> acc = new();
    public void Open(string n, decimal b) { var a = new Account { Name = n }; a.Deposit(b); if (!acc.TryAdd(n, a)) throw new InvalidOperationException("dup"); }
    public async Task TransferAsync(string f, string t, decimal d) { await Task.Yield(); if (!acc[f].TryWithdraw(d)) { return; } await Task.Delay(1); acc[t].Deposit(d); }
    public decimal Total => acc.Values.Sum(a => a.Balance);
}
