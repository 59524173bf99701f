// C# specification §16.4.9: a struct's static constructor, also before a method of an instance that no constructor
// made.
using System;
struct S
{
    public int X;
    static S() { Console.WriteLine("S cctor"); }
    public int Get() { return X; }
    public override string ToString() { return "S!"; }
}

struct T
{
    public int X;
    static T() { Console.WriteLine("T cctor"); }
    public override string ToString() { return "T!"; }
    public int P { get { return 5; } }
}

struct U { public int X; static U() { Console.WriteLine("U cctor"); } public U(int x) { X = x; } }

struct V : IDisposable
{
    public int X;
    static V() { Console.WriteLine("V cctor"); }
    public void Dispose() { Console.WriteLine("d"); }
}

class P
{
    static void Main()
    {
        S s = new S(); s.X = 2; Console.WriteLine("a"); Console.WriteLine(s.Get());
        T t = default(T); Console.WriteLine("b"); object o = t; Console.WriteLine(o.ToString());
        U[] u = new U[2]; Console.WriteLine("c"); Console.WriteLine(u[0].X); u[1] = new U(4);
        using (V v = new V()) { Console.WriteLine("d"); }
    }
}
