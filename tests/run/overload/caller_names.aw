// C# specification §22.5.6: what `[CallerMemberName]` names in fields, properties, indexers, events, operators, constructors,
// explicit implementations, iterators, lambdas and local functions; §15.6.2: defaults `new S()`, `params` in an override.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

interface I { void Explicit(); }
struct S { public int N; public S(int n) { N = n; } }

class Caller : I {
    readonly object field = Log.It();
    static readonly object shared = Log.It();
    public object Auto { get; } = Log.It();
    public Caller() : this(Log.It()) { Log.It(); }
    Caller(object o) { }
    static Caller() { Log.It(); }
    void I.Explicit() { Log.It(); }
    public void Generic<T>() { Log.It(); }
    public int this[string s] { get { Log.It(); return 1; } set { Log.It(); } }
    public int Prop { get { Log.It(); return 1; } set { Log.It(); } }
    public event Action Event { add { Log.It(); } remove { Log.It(); } }
    public static Caller operator +(Caller a, int b) { Log.It(); return a; }
    public static implicit operator Caller(int i) { Log.It(); return null; }
    public static explicit operator int(Caller c) { Log.It(); return 0; }
    public IEnumerable<int> Iterator() { Log.It(); yield return 1; }
    public void Nested() {
        Action lambda = () => Log.It();
        lambda();
        void Local() { Log.It(); }
        Local();
    }
}

static class Log { public static object It([CallerMemberName] object name = null) { Console.Write(name + " "); return name; } }

abstract class A { public abstract int Sum(params int[] xs); }
class B : A { public override int Sum(int[] xs = null) { return xs == null ? -1 : xs.Length; } }

static class Program {
    static int Default(S s = new S(), int n = 3) { return s.N + n; }
    static int Default2(S s = default, S? t = null) { return s.N + (t == null ? 10 : t.Value.N); }

    static void Main() {
        var c = new Caller();
        Console.WriteLine();
        ((I)c).Explicit();
        c.Generic<int>();
        c["x"] += 1;
        c.Prop++;
        c.Event += () => { };
        c.Event -= () => { };
        var d = c + 1;
        Caller e = 5;
        int i = (int)c;
        foreach (var x in c.Iterator()) { }
        c.Nested();
        Console.WriteLine();
        Console.WriteLine(Default() + " " + Default(new S(4)) + " " + Default2() + " " + Default2(t: new S(2)));
        Console.WriteLine(new B().Sum() + " " + new B().Sum(1, 2) + " " + new B().Sum(null));
    }
}
