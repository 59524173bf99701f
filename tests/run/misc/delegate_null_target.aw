// Delegates of methods of null: what is looked up through the object fails there.
using System;
class A : I { public int F() { return 1; } public virtual int G() { return 2; } }
interface I { int F(); }
sealed class Sealed : I { public int F() { return 1; } public int H() { return 1; } }
static class X { public static int E(this A a) { return 3; } }

class P
{
    delegate int D();

    static void T(Action a)
    {
        try { a(); Console.WriteLine("fine"); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        A n = null; string s = null; D d = null;
        T(() => { Func<int> f = n.F; });
        T(() => { Func<int> f = n.G; });
        T(() => { Func<string> f = s.Trim; });
        T(() => { D e = new D(d); });
        T(() => { D e = d.Invoke; });
        IComparable c = null;
        T(() => { Func<object, int> f = c.CompareTo; });
        T(() => { Func<object, int> f = s.CompareTo; });
        Sealed z = null;
        T(() => { Func<int> f = z.F; });
        T(() => { Func<string> f = z.ToString; });
        T(() => { Func<int> f = z.H; });
        T(() => { Func<int> f = n.E; });
        A ok = new A();
        T(() =>
        {
            Func<int> f = ok.F;
            Console.WriteLine(f() + ok.G());
        });
    }
}
