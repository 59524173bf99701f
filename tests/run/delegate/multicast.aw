// C# specification §20.6, §12.10.5: invocation lists, combination, removal, equality; events.
Func<int> f = () => { Console.Write("a "); return 1; };
f += () => { Console.Write("b "); return 2; };
Console.WriteLine(f());
Action a = A, b = B, all = a + b + a + b;
all(); Console.WriteLine();
(all - a)();
Console.WriteLine();
(all - (a + b))();
Console.WriteLine();
(all - (b + a))();
Console.WriteLine();
(all - (a + a))();
Console.WriteLine();
Console.WriteLine((a - a == null) + " " + (a + null == a) + " " + (new Action(A) == a) + " " + (a + b == A + b)
    + " " + (a + b != b + a) + " " + (a - b == a) + " " + all.GetInvocationList().Length);
Action<int> chain = null;
chain += n => Console.Write(n + "!");
chain -= n => Console.Write(n + "!");
chain(3);
Console.WriteLine();
int count = 0;
Action failing = () => count++;
failing += () => throw new InvalidOperationException("second");
failing += () => count += 100;
try { failing(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message + count); }
var p = new Publisher(); p.Raise(1);
EventHandler<int> h = (s, n) => Console.Write($"h{n} ");
p.Changed += h;
p.Changed += (s, n) => Console.Write($"{(s == p ? "same" : "other")}{n} ");
p.Raise(2);
p.Changed -= h;
p.Raise(3);
Console.WriteLine();
p.Custom += A; p.Custom += B; p.Custom -= A; p.Fire(); Console.WriteLine(p.Log);
Action self = null; self = () => { Console.Write("s"); self -= self; }; self(); Console.WriteLine(self == null);
Action snapshot = A;
snapshot += () => snapshot += B;
var run = snapshot;
run();
run();
Console.WriteLine(snapshot.GetInvocationList().Length);
var t = new Target { Name = "t1" };
Action m1 = t.Say, m2 = t.Say, m3 = new Target { Name = "t2" }.Say;
Console.WriteLine((m1 == m2) + " " + (m1 == m3) + " " + m1.Equals(m2) + " " + (m1.GetHashCode() == m2.GetHashCode()));
t = new Target { Name = "t3" }; m1(); (m1 + m3)(); Console.WriteLine();
RefAction ra = (ref int x, out string s) => { x *= 2; s = "first" + x; };
ra += (ref int x, out string s) => { x += 1; s = "second" + x; };
int v = 5;
ra(ref v, out var text);
Console.WriteLine(v + text);
Func<object> co = () => "covariant";
Func<object, int> lengthOf = o => o.ToString().Length;
Func<string, int> contra = lengthOf;
Action<string> act = (Action<object>)(o => Console.Write(o + " "));
act("contra");
Console.WriteLine(co() + " " + contra("x"));
Predicate<int> even = n => n % 2 == 0;
Comparison<int> down = (x, y) => y - x;
var list = new List<int> { 3, 4, 8, 1 };
list.Sort(down);
Console.WriteLine(string.Join(",", list.FindAll(even)) + " " + even.Invoke(3));

static void A() { Console.Write("A"); }
static void B() { Console.Write("B"); }

delegate void RefAction(ref int x, out string s);
class Target { public string Name; public void Say() { Console.Write(Name + " "); } }

class Publisher
{
    public event EventHandler<int> Changed;
    Action custom;
    public string Log = "";
    public event Action Custom { add { Log += "+"; custom += value; } remove { Log += "-"; custom -= value; } }
    public void Raise(int n) { Changed?.Invoke(this, n); }
    public void Fire() { custom(); }
}
