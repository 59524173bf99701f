// C# specification §10.5: which user-defined conversion is taken, its lifted forms, and casts that choose among implicit
// and explicit operators.
using System;

struct Meter {
    public readonly double V;
    public Meter(double v) { V = v; }
    public static implicit operator double(Meter m) { return m.V; }
    public static explicit operator Meter(double d) { return new Meter(d); }
    public override string ToString() { return V + "m"; }
}
struct Small {
    public readonly int V;
    public Small(int v) { V = v; }
    public static implicit operator Big(Small s) { return new Big(s.V); }
    public static explicit operator Small(Big b) { return new Small((int)b.V); }
    public override string ToString() { return "small " + V; }
}
struct Big {
    public readonly long V;
    public Big(long v) { V = v; }
    public override string ToString() { return "big " + V; }
}
// An explicit operator to the very type goes before an implicit one to another.
class Two {
    public static implicit operator int(Two t) { return 1; }
    public static explicit operator long(Two t) { return 2; }
    public static explicit operator byte(Two t) { return 3; }
}
struct Opt {
    public int N;
    public static implicit operator Opt?(int n) { return n < 0 ? (Opt?)null : new Opt { N = n }; }
    public static implicit operator long(Opt? o) { return o.HasValue ? o.Value.N : -1; }
}
class Box {
    public string S;
    public static implicit operator Box(Small s) { return new Derived { S = "from " + s }; }
}
class Derived : Box { }
class Wrapper<T> {
    public T Value;
    public static implicit operator Wrapper<T>(T value) { return new Wrapper<T> { Value = value }; }
    public static explicit operator T(Wrapper<T> w) { return w.Value; }
}

static class Program {
    static string Of<T>(T? v) where T : struct { return v.HasValue ? v.Value.ToString() : "null"; }

    static void Main() {
        Small s = new Small(5);
        Small? some = s, none = null;
        Big b = s;
        Big? b1 = s, b2 = some, b3 = none;
        Console.WriteLine(b + ", " + Of(b1) + ", " + Of(b2) + ", " + Of(b3));
        Small? s1 = (Small?)b1, s2 = (Small?)b3;
        Console.WriteLine(Of(s1) + ", " + Of(s2) + ", " + (Small)b + ", " + (Small)b1);
        try { Console.WriteLine((Small)b3); } catch (InvalidOperationException) { Console.WriteLine("no value"); }

        Meter m = (Meter)3;
        double d = m;
        double? d1 = m, d2 = (Meter?)null;
        Meter? m1 = (Meter?)2.5, m2 = (Meter?)d2;
        Console.WriteLine(m + " " + d + " " + d1 + " " + Of(d2) + " " + Of(m1) + " " + Of(m2) + " " + (int)m);

        Two two = new Two();
        int i = two;
        long l = two;
        Console.WriteLine(i + " " + l + " " + (long)two + " " + (int)two + " " + (byte)two + " " + (double)(int)two);

        Opt? o = 7, gone = -7;
        long lo = o, lg = gone, ln = new Opt { N = 9 };
        Console.WriteLine(lo + " " + lg + " " + ln + " " + (o.HasValue ? "some" : "none") + " " + gone.HasValue);

        Box box = some;
        Box empty = none;
        Derived derived = (Derived)(Box)some;
        Console.WriteLine(box.S + " " + (empty == null) + " " + derived.S);

        Wrapper<string> w = "text";
        Wrapper<int> wi = 5;
        Console.WriteLine((string)w + (int)wi + w.Value.Length);
    }
}
