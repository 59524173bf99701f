// C# specification §15.12: a static constructor runs once, before the first instance or the first use of a static
// member, per
// constructed generic type; circular uses see default values; a failing one gives TypeInitializationException, again
// and again.
using System;

static class Log { public static int Say(string s, int v = 1) { Console.WriteLine(s); return v; } }

class A
{
    public static int X = Log.Say("A.X", 3);
    public static int Y;
    static A() { Log.Say("A.cctor"); Y = X * 2; }
    public static void M() { Log.Say("A.M"); }
    public const int K = 9;
}

class B : A
{
    static B() { Log.Say("B.cctor"); }
    public static int Z = Log.Say("B.Z", 4);
    public B() { Log.Say("B.ctor"); }
}

class Cyc1 { public static int V = Cyc2.V + 1; static Cyc1() { Log.Say("Cyc1 " + V); } }
class Cyc2 { public static int V = Cyc1.V + 10; static Cyc2() { Log.Say("Cyc2 " + V); } }

class Gen<T>
{
    public static int Count;
    public static readonly string Name = typeof(T).Name;
    static Gen() { Log.Say("Gen<" + typeof(T).Name + ">"); }
    public static int Next() => ++Count;
}

class Bad
{
    public static int V = 1;
    static Bad() { Log.Say("Bad.cctor"); throw new InvalidOperationException("no"); }
    public static int Get() => V;
}

struct S
{
    public static int N = Log.Say("S.N", 5);
    public int F;
    static S() { Log.Say("S.cctor"); }
    public S(int f) { F = f; }
    public int Inst() => F;
}

class Order { public static int A1 = B1 + 1; public static int B1 = A1 + 1; static Order() { A1 += 100; } }

class Outer
{
    public static int V = Log.Say("Outer.V");
    static Outer() { Log.Say("Outer.cctor"); }
    public class Inner { public static int W = Log.Say("Inner.W", 6); static Inner() { Log.Say("Inner.cctor"); } }
}

static class Program
{
    static void Main()
    {
        Console.WriteLine(A.K);
        Console.WriteLine("before");
        A.M();
        Console.WriteLine(A.Y);
        new B(); new B();
        Console.WriteLine(B.X + B.Z);
        Console.WriteLine(Cyc1.V + " " + Cyc2.V);
        Gen<int>.Next(); Gen<int>.Next(); Gen<string>.Next();
        Console.WriteLine(Gen<int>.Count + " " + Gen<string>.Count + " " + Gen<string>.Name);
        for (int i = 0; i < 2; i++)
            try { Console.WriteLine(Bad.Get()); }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.Message + " / " + e.InnerException.Message + " " + e.TypeName);
            }
        S s = default; Console.WriteLine(s.F);
        s = new S(2); Console.WriteLine(s.Inst() + S.N);
        Console.WriteLine(Order.A1 + " " + Order.B1);
        Console.WriteLine(Outer.Inner.W);
        Console.WriteLine(Outer.V);
    }
}
