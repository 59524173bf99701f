// C# specification §16.4.4, §16.4.9 and System.ValueType: default values, parameterless constructors, field
// initialisers, inherited
// Equals, GetHashCode and ToString, and their overrides when called through every static type.
using System;
using System.Collections.Generic;

struct Plain { public int A; public string B; public double C; }
struct Nested { public Plain P; public Plain? Q; public object O; }

struct Ctor
{
    public int A = 4;
    public string B { get; set; } = "b";
    public Ctor() { A++; }
    public Ctor(int a) : this() { A += a; }
}

struct Over
{
    public int A;
    public override bool Equals(object o) => o is Over v && v.A % 10 == A % 10;
    public override int GetHashCode() => A % 10;
    public override string ToString() => "Over:" + A;
}

struct Empty { }

struct G<T>
{
    public T V;
    public static int Count;
    public G(T v) { V = v; Count++; }
    public bool Same(T o) => EqualityComparer<T>.Default.Equals(V, o);
}

enum E { A, B }

struct WithEnum
{
    public E E;
    public float F;
    public decimal D;
    public DateTime T;
    public int[] Arr;
    public (int, string) Tup;
}

static class Program
{
    static string H<T>(T t) => t.ToString() + t.Equals(t) + (t.GetHashCode() == t.GetHashCode());

    static void Main()
    {
        var a = new Plain { A = 1, B = "x", C = 1.5 };
        var b = a;
        Console.WriteLine(a.Equals(b) + " " + a + " " + (a.GetHashCode() == b.GetHashCode()));
        b.B = "y";
        Console.WriteLine(a.Equals(b) + " " + a.Equals(null) + " " + a.Equals("x") + object.Equals(a, a) + ReferenceEquals(a, a));
        a.C = double.NaN;
        Console.WriteLine(a.Equals(a));
        a.C = 0.0;
        b = a;
        b.C = -0.0;
        Console.WriteLine(a.Equals(b));
        var n = new Nested { P = a, Q = a, O = "o" };
        var m = n;
        Console.WriteLine(n.Equals(m) + " " + (n.Q == null));
        m.Q = null;
        Console.WriteLine(n.Equals(m) + " " + m.Q.Equals(null));
        Console.WriteLine(new Ctor().A + new Ctor().B + default(Ctor).A + (default(Ctor).B ?? "null")
            + new Ctor(10).A + (new Ctor[2])[1..].Length + (new Ctor[1])[0].A + new Ctor { A = 9 }.B);
        Console.WriteLine(H(new Over { A = 13 }) + ((object)new Over { A = 13 }).Equals(new Over { A = 3 })
            + new HashSet<Over> { new Over { A = 1 }, new Over { A = 11 }, new Over { A = 2 } }.Count);
        Console.WriteLine(new Empty().Equals(new Empty()) + " " + new Empty() + H(new Empty()));
        Console.WriteLine(new G<int>(3).Same(3) + "" + new G<string>("q").Same("r") + new G<int>(1).V
            + G<int>.Count + G<string>.Count + G<long>.Count + new G<int>(1).Equals(new G<int>(1))
            + new G<int>(1).Equals(new G<long>(1)) + new G<int>(1));
        WithEnum w = default, w2 = new();
        Console.WriteLine(w.Equals(w2) + " " + w.E + w.F + w.D + (w.Arr == null) + w.Tup);
        w.Tup = (1, "a");
        w2.Tup = (1, "a");
        Console.WriteLine(w.Equals(w2));
        w.Arr = new int[0];
        w2.Arr = new int[0];
        Console.WriteLine(w.Equals(w2));
        w2.Arr = w.Arr;
        Console.WriteLine(w.Equals(w2));
        Plain u; u.A = 1; u.B = null; u.C = 2; Console.WriteLine(u.Equals(new Plain { A = 1, C = 2 }));
        object bo = a;
        Console.WriteLine(bo.GetType() == typeof(Plain));
        Console.WriteLine(bo.GetType().Name + a.GetType() + new G<int>().GetType().Name);
        var dict = new Dictionary<Plain, int> { [new Plain { A = 1 }] = 5 };
        Console.WriteLine(dict[new Plain { A = 1 }] + " " + dict.ContainsKey(default));
        IEquatable<int> eq = 5;
        Console.WriteLine(eq.Equals(5) + " " + 5.Equals((object)5L) + 5.Equals(5) + ((object)'a').Equals('a') + 1.0.Equals(1));
    }
}
