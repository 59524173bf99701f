// A circuit breaker: closed, open after failures, half open after a pause of its own clock.
class OpenCircuit : Exception { public OpenCircuit() : base("circuit is open") { } }

class Breaker
{
    private enum State { Closed, Open, HalfOpen }
    private State _state = State.Closed;
    private int _failures, _opened;
    public int Clock;
    private readonly int _limit, _pause;
    public Breaker(int limit, int pause) { _limit = limit; _pause = pause; }

    public async Task<T> Call<T>(Func<Task<T>> f)
    {
        if (_state == State.Open)
        {
            if (Clock - _opened < _pause) throw new OpenCircuit();
            Move(State.HalfOpen);
        }
        try
        {
            T result = await f();
            if (_state != State.Closed) Move(State.Closed);
            _failures = 0;
            return result;
        }
        catch (Exception e) when (e is not OpenCircuit)
        {
            if (++_failures >= _limit || _state == State.HalfOpen) { _opened = Clock; Move(State.Open); }
            throw;
        }
    }

    private void Move(State s) { Console.WriteLine($"    {_state} -> {s} at {Clock}"); _state = s; }
}

class Program
{
    static async Task<string> Service(int n)
    {
        await Task.Yield();
        return n % 2 == 0 ? "answer " + n : throw new InvalidOperationException("down " + n);
    }

    static async Task Try(Breaker b, int n)
    {
        try { Console.WriteLine("  " + await b.Call(() => Service(n))); }
        catch (OpenCircuit e) { Console.WriteLine("  rejected: " + e.Message); }
        catch (InvalidOperationException e) { Console.WriteLine("  failed: " + e.Message); }
    }

    static async Task Main()
    {
        var b = new Breaker(2, 10);
        int[] calls = { 2, 1, 4, 1, 3, 6, 6, 5, 8, 8, 10 };
        foreach (int n in calls)
        {
            b.Clock += 3;
            Console.WriteLine($"t={b.Clock} call {n}");
            await Try(b, n);
        }
    }
}
