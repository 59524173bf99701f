// C# specification §15.14.3: async void methods: run to the first await at the call, go on later; a caller learns of
// the end only by what they signal.
var log = new List<string>();
var done = new TaskCompletionSource<string>();

async void Go(int n)
{
    log.Add("start " + n);
    try
    {
        for (int i = 0; i < n; i++) await Task.Yield();
        if (n == 2) throw new Exception("handled inside");
        log.Add("end " + n);
        done.SetResult("set by " + n);
    }
    catch (Exception e) { await Task.Yield(); log.Add(e.Message); done.SetResult("set in catch"); }
    finally { log.Add("finally " + n); }
}
Go(1);
log.Add("called");
Console.WriteLine(log[0]);
Console.WriteLine(await done.Task);
done = new TaskCompletionSource<string>();
Go(2);
Console.WriteLine(await done.Task);
done = new TaskCompletionSource<string>();
Go(0);
Console.WriteLine(done.Task.IsCompleted + " " + await done.Task);
// As an event handler and as an Action.
var ended = new TaskCompletionSource<int>();
var b = new Button();
b.Click += async (s, e) =>
{
    int v = await Task.FromResult(e.V);
    Console.WriteLine("handler " + v);
    await Task.Yield();
    ended.SetResult(0);
};
b.Press(4);
await ended.Task;
ended = new TaskCompletionSource<int>();
Action act = async () => { await Task.Yield(); ended.SetResult(0); };
act();
await ended.Task;
// A struct's async void method works on a copy of the struct.
var gate = new TaskCompletionSource<int>();
var sv = new SV { X = 1, Gate = gate, Out = new int[1] };
sv.Run();
sv.X += 100;
gate.SetResult(0);
await gate.Task;
Console.WriteLine(sv.X + " " + sv.Out[0]);

class Args : EventArgs { public int V; }

class Button
{
    public event EventHandler<Args>? Click;
    public void Press(int v) => Click?.Invoke(this, new Args { V = v });
}

struct SV
{
    public int X;
    public TaskCompletionSource<int> Gate;
    public int[] Out;
    public async void Run() { X++; await Gate.Task; X++; Out[0] = X; }
}
