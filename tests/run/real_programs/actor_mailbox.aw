// Actors: a mailbox each, one message at a time, asking with a reply, and stopping.
// gc: 20
using System.Threading.Channels;
abstract class Actor<TMessage>
{
    private readonly Channel<TMessage> _mail = Channel.CreateUnbounded<TMessage>(new UnboundedChannelOptions { SingleReader = true });
    public Task Stopped { get; }
    protected Actor() => Stopped = Task.Run(Loop);
    public void Tell(TMessage m) => _mail.Writer.TryWrite(m);
    public Task Stop() { _mail.Writer.TryComplete(); return Stopped; }
    protected abstract ValueTask Receive(TMessage message);
    protected virtual void Failed(TMessage m, Exception e) { }

    private async Task Loop()
    {
        await foreach (TMessage m in _mail.Reader.ReadAllAsync())
            try { await Receive(m); } catch (Exception e) { Failed(m, e); }
    }
}

abstract record Order;
record Deposit(int Amount) : Order;
record Withdraw(int Amount, TaskCompletionSource<bool> Reply) : Order;
record Balance(TaskCompletionSource<int> Reply) : Order;

class Account : Actor<Order>
{
    private int _money;
    public int Failures;

    protected override async ValueTask Receive(Order message)
    {
        switch (message)
        {
            case Deposit { Amount: <= 0 }: throw new ArgumentException("amount");
            case Deposit d: await Task.Yield(); _money += d.Amount; break;
            case Withdraw(int amount, var reply):
                bool enough = amount <= _money;
                await Task.Yield();
                if (enough) _money -= amount;
                reply.SetResult(enough);
                break;
            case Balance b: b.Reply.SetResult(_money); break;
        }
    }

    protected override void Failed(Order m, Exception e)
    {
        Failures++;
        Console.WriteLine($"{m} failed: {e.Message}");
    }

    public Task<bool> TryWithdraw(int n)
    {
        var r = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell(new Withdraw(n, r));
        return r.Task;
    }

    public Task<int> Total()
    {
        var r = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        Tell(new Balance(r));
        return r.Task;
    }
}

class Program
{
    static async Task Main()
    {
        var account = new Account();
        account.Tell(new Deposit(100));
        Console.WriteLine(await account.TryWithdraw(30));
        Console.WriteLine(await account.TryWithdraw(90));
        account.Tell(new Deposit(-1));
        Console.WriteLine(await account.Total());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => account.Tell(new Deposit(i + 1)))));
        Console.WriteLine(await account.Total());
        bool[] taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => account.TryWithdraw(50)));
        Console.WriteLine(taken.Count(t => t));
        await account.Stop();
        Console.WriteLine($"{account.Stopped.Status} {account.Failures}");
    }
}
