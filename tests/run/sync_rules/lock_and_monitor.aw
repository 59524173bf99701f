// lock (§13.13) and Monitor: re-entrance, exceptions, Wait and Pulse, what is refused.
object gate = new object();
int count = 0;
Task[] tasks = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
{
    for (int i = 0; i < 500; i++) lock (gate) { lock (gate) count++; }
})).ToArray();
await Task.WhenAll(tasks);
Console.WriteLine(count);
try { lock (gate) throw new Exception("inside"); }
catch (Exception e) { Console.WriteLine(e.Message + " " + Monitor.IsEntered(gate)); }
try { Monitor.Exit(gate); } catch (SynchronizationLockException) { Console.WriteLine("not owned"); }
try { Monitor.Pulse(gate); } catch (SynchronizationLockException) { Console.WriteLine("not owned either"); }
try { lock ((object)null!) { } } catch (ArgumentNullException) { Console.WriteLine("null"); }
bool ready = false;
Task waiter = Task.Run(() => { lock (gate) { while (!ready) Monitor.Wait(gate); Console.WriteLine("woken"); } });
lock (gate) { ready = true; Monitor.PulseAll(gate); }
await waiter;
lock (gate) Console.WriteLine(Monitor.Wait(gate, 1));
bool taken = false;
try { Monitor.Enter(gate, ref taken); Console.WriteLine(taken); } finally { if (taken) Monitor.Exit(gate); }
Console.WriteLine(Task.Run(() => Monitor.TryEnter(gate)).Result);
