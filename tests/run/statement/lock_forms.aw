// C# specification §13.13: lock evaluates its object once, is released on every exit, is re-entrant, and throws for
// null.
object gate = new();
int evals = 0;
object Get() { evals++; return gate; }
lock (Get())
{
    lock (gate) { Console.WriteLine("twice " + Monitor.IsEntered(gate)); }
    Console.WriteLine(Monitor.IsEntered(gate));
}
Console.WriteLine(Monitor.IsEntered(gate) + " " + evals);
try { lock (gate) throw new Exception("out"); }
catch (Exception e) { Console.WriteLine(e.Message + Monitor.IsEntered(gate)); }
int Ret() { lock (gate) return 5; }
Console.WriteLine(Ret() + "" + Monitor.IsEntered(gate));
for (int i = 0; i < 3; i++)
    lock (gate) { if (i == 1) continue; if (i == 2) break; Console.Write(i); }
Console.WriteLine(Monitor.IsEntered(gate));
try { lock ((object)null) { } }
catch (ArgumentNullException) { Console.WriteLine("null"); }
object o = gate;
lock (o) { o = new object(); }
Console.WriteLine(Monitor.IsEntered(gate));
lock ("literal") lock (typeof(int)) lock (new int[0]) Console.WriteLine("kinds");
int total = 0;
var threads = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
{
    for (int i = 0; i < 200; i++) lock (gate) total++;
})).ToList();
threads.ForEach(t => t.Start());
threads.ForEach(t => t.Join());
Console.WriteLine(total);
lock (gate) { goto after; }
after: Console.WriteLine(Monitor.IsEntered(gate));

IEnumerable<int> It()
{
    lock (gate) { yield return 1; yield return 2; }
}
foreach (int x in It())
{
    Console.Write(x + "" + Monitor.IsEntered(gate) + " ");
    break;
}
Console.WriteLine(Monitor.IsEntered(gate));
try { Monitor.Exit(gate); }
catch (SynchronizationLockException) { Console.WriteLine("not held"); }
bool taken = false;
try { Monitor.Enter(gate, ref taken); }
finally { if (taken) Monitor.Exit(gate); }
Console.WriteLine(taken + " " + Monitor.TryEnter(gate) + Monitor.IsEntered(gate));
Monitor.Exit(gate);
Func<int> f = () => { lock (gate) { return total; } };
Console.WriteLine(f());
C c = new();
Console.WriteLine(c.Inc() + c.Inc());
struct_();
void struct_() { lock (c) Console.WriteLine(c.Inc()); }

class C { int n; public int Inc() { lock (this) { n++; return n; } } }
