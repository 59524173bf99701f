// Phases: an async barrier lets each round begin when every participant has arrived.
class AsyncBarrier
{
    private readonly int _count;
    private int _remaining;
    private TaskCompletionSource<int> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly object _gate = new();
    public int Phase { get; private set; }
    public AsyncBarrier(int count) { _count = _remaining = count; }

    public Task<int> Arrive()
    {
        TaskCompletionSource<int> turn;
        lock (_gate)
        {
            turn = _turn;
            if (--_remaining > 0) return turn.Task;
            _remaining = _count;
            _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Phase++;
        }
        turn.SetResult(Phase - 1);
        return turn.Task;
    }
}

class Program
{
    static async Task Main()
    {
        const int people = 4, rounds = 5;
        var barrier = new AsyncBarrier(people);
        int[,] board = new int[rounds, people];
        bool early = false;
        async Task Player(int me)
        {
            for (int r = 0; r < rounds; r++)
            {
                for (int k = 0; k <= me; k++) await Task.Yield();
                board[r, me] = r == 0 ? me : Enumerable.Range(0, people).Sum(p => board[r - 1, p]) + me;
                int phase = await barrier.Arrive();
                if (phase != r) early = true;
            }
        }
        await Task.WhenAll(Enumerable.Range(0, people).Select(p => Task.Run(() => Player(p))));
        for (int r = 0; r < rounds; r++)
            Console.WriteLine(string.Join(" ", Enumerable.Range(0, people).Select(p => board[r, p])));
        Console.WriteLine($"{barrier.Phase} {early}");
        using var real = new Barrier(3, b => Console.WriteLine("phase " + b.CurrentPhaseNumber));
        int sum = 0;
        Thread[] ts = Enumerable.Range(1, 3).Select(i => new Thread(() =>
        {
            for (int k = 0; k < 3; k++) { Interlocked.Add(ref sum, i); real.SignalAndWait(); }
        })).ToArray();
        foreach (Thread t in ts) t.Start();
        foreach (Thread t in ts) t.Join();
        Console.WriteLine(sum);
    }
}
