// C# 14: null-conditional assignment: the right side is evaluated only if the receiver is there; compound, nested,
// indexers, events,
// coalescing; and §12.8.8 reading through chains, value types, calls, delegates.
using System;
using System.Collections.Generic;

class C
{
    public int X;
    public int P { get; set; } = 2;
    public C Next;
    public int[] A = { 1, 2, 3 };
    public string S;
    public int? N;
    public List<int> L;
    public event Action E;
    public Action D;
    public int this[string k] { get => k.Length; set => X = value; }
    public void Fire() => E?.Invoke();
    public C Self() { Console.Write("self "); return this; }
    public C Null() { Console.Write("null "); return null; }
    public static implicit operator bool(C c) => c != null;
}

struct V { public int Q; public readonly string T => "T" + Q; }

static class Program
{
    static int R(int n) { Console.Write("r" + n + " "); return n; }

    static void Main()
    {
        C c = null;
        c?.X = R(1);
        c?.P += R(2);
        c?.A[R(0)] = R(3);
        c?.Next?.X = R(4);
        c?.E += () => R(5);
        Console.WriteLine("none");
        c = new C();
        c?.X = R(1);
        c?.P += R(2);
        c?.P *= 3;
        c?.A[R(0)] = R(3);
        c?.A[1] += 5;
        c?.Next?.X = R(4);
        c?.Next = new C();
        c?.Next?.X = R(4);
        c?.Next.P -= 1;
        c?["key"] = R(7);
        c?.S ??= "s";
        c?.S ??= "t";
        c?.N ??= 5;
        c?.E += () => R(5);
        c?.Fire();
        c?.L ??= new() { 1 };
        c?.L?[0] = 9;
        c.Self()?.P = 50;
        c.Null()?.P = R(6);
        Console.WriteLine(c.X + " " + c.P + " " + c.A[0] + c.A[1] + c.Next.X + c.Next.P + c.S + c.N + c.L[0]);
        C n = null;
        Console.WriteLine((n?.X == null) + "" + n?.Next?.Next.Next.X + (n?.X ?? -1) + (c?.X + 1) + (n?.X + 1)
            + (n?.X > 0) + n?.A[0].ToString() + (c?.A?[2]) + n?.S.Length.CompareTo(1) + (c?.S?.Length)
            + (n?.N).HasValue + c?.N.Value);
        V? v = null;
        Console.WriteLine(v?.T + (v?.Q == null) + new V?(new V { Q = 3 })?.T);
        n?.D();
        c?.D?.Invoke();
        Console.WriteLine(n?.Self().Self().X);
        string s = null;
        Console.WriteLine(s?.Length.ToString().Length ?? 77);
        int[] arr = null;
        Console.WriteLine(arr?[R(1)] ?? -5);
        Func<int> f = null;
        Console.WriteLine(f?.Invoke() ?? 8);
        if (c?.Next is { X: 4 } q && q?.P is int pp) Console.WriteLine(pp);
        Console.WriteLine(c?.Next?.Self()?.Null()?.Self().X.ToString() ?? "end");
    }
}
