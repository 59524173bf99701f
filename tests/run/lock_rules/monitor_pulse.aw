// .NET, Monitor.Wait and Pulse: waiters wake in order of their waits; PulseAll; a wait gives every level of the lock
// back.
object gate = new object();
var woken = new List<int>();
int waiting = 0;
Thread[] threads = new Thread[3];
for (int i = 0; i < 3; i++)
{
    int n = i;
    threads[i] = new Thread(() =>
    {
        lock (gate) lock (gate) { waiting++; Monitor.Wait(gate); woken.Add(n); Monitor.PulseAll(gate); }
    });
    threads[i].Start();
    while (true) { lock (gate) if (waiting == i + 1) break; Thread.Yield(); }
}
lock (gate) Monitor.Pulse(gate);
foreach (Thread t in threads) t.Join();
Console.WriteLine(woken[0] + " " + woken.Count);
lock (gate) Console.WriteLine(Monitor.Wait(gate, 1) + " " + Monitor.IsEntered(gate));
bool ready = false;
Task<string> consumer = Task.Run(() => { lock (gate) { while (!ready) Monitor.Wait(gate); return "ready"; } });
lock (gate) { ready = true; Monitor.PulseAll(gate); }
Console.WriteLine(consumer.Result);
Try("pulse", () => Monitor.Pulse(gate));
Try("wait", () => Monitor.Wait(gate));
Try("exit", () => Monitor.Exit(gate));
bool taken = true;
Try("taken", () => Monitor.Enter(gate, ref taken));

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
