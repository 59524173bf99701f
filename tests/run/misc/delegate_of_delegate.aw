// C# specification §12.8.17.6: a delegate made from a delegate calls its whole invocation list.
using System;
using System.Threading.Tasks;
public class B
{
    public delegate int D(int i);
    public delegate string Many(params string[] list);
    delegate bool Try<T>(T x, out T y);
    static int F(int i) { return i + 1; }
    static string Join(params string[] list) { return string.Join("-", list); }
    static bool Twice(int x, out int y) { y = 2 * x; return true; }
    static D Make(int k) { return x => x * k; }
    public static void Main()
    {
        D d = new D(F), e = new D(d);
        Console.WriteLine(e(3) + " " + (d == e) + " " + d.Equals(e) + " " + (e.Target == (object)d));
        Func<int, int> f = new Func<int, int>(d); Console.WriteLine(f(4));
        D g = f.Invoke; Console.WriteLine(g(5));
        Func<int, int> h = Make(3).Invoke; Console.WriteLine(h(5));
        d += new D(d); Console.WriteLine(d.GetInvocationList().Length + " " + new D(d).GetInvocationList().Length);
        d = x => { Console.WriteLine("one " + x); return 1; }; d += x => { Console.WriteLine("two " + x); return 2; };
        e = new D(d); d = null; Console.WriteLine(e(7));
        Many m = new Many(new Many(Join)); Console.WriteLine(m("a", "b", "c"));
        Try<int> t = new Try<int>(new Try<int>(Twice)); int y; Console.WriteLine(t(21, out y) + " " + y);
        D thrower = new D(new D(x => { throw new InvalidOperationException("inside"); }));
        try { thrower(1); } catch (InvalidOperationException x) { Console.WriteLine(x.Message); }
    }
}
