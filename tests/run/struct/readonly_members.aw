// C# specification §16.2.2, §16.4.12, §15.6.2 : readonly structs and members, defensive copies for in parameters,
// readonly fields and ref
// readonly, ref returns, this assignment, ref struct, mutation through ref locals, foreach ref, generic in.
using System;

struct M
{
    public int N;
    public int Inc() => ++N;
    public readonly int Peek() => N;
    public readonly int Copy() { var t = this; return t.Inc(); }
    public int P { readonly get => N; set => N = value; }
    public readonly override string ToString() => "M" + N;
    public readonly int CallsMutating() => Inc() + N;
    public int this[int i] { get { N += i; return N; } }
}

readonly struct R
{
    public readonly M In;
    public int X { get; }
    public R(int x) { X = x; In = new M { N = x }; }
    public R With(int x) => new R(x);
    public int Try() => In.Inc() + In.Inc() + In.N;
    public void Deconstruct(out int a, out int b) { a = X; b = In.N; }
}

ref struct Rs
{
    public int[] A;
    public int Sum() { int t = 0; foreach (var x in A) t += x; return t; }
    public ref int At(int i) => ref A[i];
    public void Dispose() => Console.Write("disposed ");
}

struct Self
{
    public int A, B;
    public void Reset() => this = default;
    public void Swap(ref Self o) { var t = this; this = o; o = t; }
    public Self(int a) { this = default; A = a; }
    public Self(int a, int b) : this(a) { B = b; }
}

class H
{
    public readonly M Ro = new M { N = 1 };
    public M Rw = new M { N = 1 };
    M[] arr = new M[3];
    public ref M Ref(int i) => ref arr[i];
    public ref readonly M RoRef() => ref Rw;
    public static readonly M Stat = new M { N = 4 };
}

static class Program
{
    static int In(in M m) => m.Inc() + m.N + m.Peek();
    static int InR(in R r) => r.Try() + r.X;
    static void Ref(ref M m) => m.Inc();
    static int RoParam(ref readonly M m) => m.Inc() + m.N;
    static int G<T>(in T t) where T : struct, IComparable<T> => t.CompareTo(default);

    static void Main()
    {
        var m = new M { N = 10 };
        Console.WriteLine(In(m) + " " + m + In(in m) + m.Copy() + m + m.CallsMutating() + m + m.Inc() + m[5] + m);
        var h = new H();
        Console.WriteLine(h.Ro.Inc() + "" + h.Ro.Inc() + h.Ro + h.Rw.Inc() + h.Rw.Inc() + h.Rw + H.Stat.Inc()
            + H.Stat + h.RoRef().Inc() + h.Rw + h.Ro[3] + h.Ro);
        h.Ref(1).Inc();
        h.Ref(1).P += 5;
        ref M r = ref h.Ref(1);
        r.Inc();
        Ref(ref r);
        Ref(ref h.Ref(2));
        ref readonly M rr = ref h.RoRef();
        Console.WriteLine(rr.Inc() + "" + rr + h.Ref(1) + h.Ref(2) + RoParam(ref m) + RoParam(in m));
        r = ref h.Ref(0);
        r.N = 50;
        Console.WriteLine(h.Ref(0) + "" + h.Ref(1));
        var ro = new R(3);
        var (p, q) = ro;
        Console.WriteLine(ro.Try() + InR(ro) + ro.With(9).X + p + q + default(R).X);
        using (var rs = new Rs { A = new[] { 1, 2, 3 } })
        {
            rs.At(0) = 10;
            ref int x = ref rs.At(1);
            x++;
            Console.Write(rs.Sum() + " ");
        }
        Console.WriteLine();
        var s = new Self(1, 2);
        var t = new Self(7);
        s.Swap(ref t);
        Console.WriteLine(s.A + "" + s.B + t.A + t.B);
        t.Reset();
        Console.WriteLine(t.A + "" + G(5) + G(1.5));
        M[] arr = { new M { N = 1 }, new M { N = 2 } };
        for (int i = 0; i < arr.Length; i++) { ref var e = ref arr[i]; e.Inc(); }
        Console.WriteLine(arr[0] + "" + arr[1]);
    }
}
