// C# specification §16.4.3–16.4.5: every read of a struct is a copy: arguments, returns, foreach variables, captured
// and readonly
// variables, array elements and properties, boxing, `this` as a value, iterators and tuples.
using System;
using System.Collections.Generic;

interface IInc { int Inc(); int N { get; set; } }

struct S : IInc
{
    int n;
    public int N { get => n; set => n = value; }
    public int Inc() => ++n;
    public S(int n) { this.n = n; }
    public S Self() => this;
    public S With(int v) { var c = this; c.n = v; return c; }
    public override string ToString() => "S" + n;
    public void Reset() { this = new S(100); }
    public Func<int> Later() { var me = this; return () => ++me.n; }
}

struct Outer
{
    public S A;
    public S B { get; set; }
    public S[] Arr;
    public readonly S R;
    public Outer(int k) { A = new S(k); B = new S(k + 1); Arr = new[] { new S(k + 2) }; R = new S(k + 3); }
}

class Holder
{
    public readonly S Ro = new S(1);
    public S Rw = new S(1);
    public static readonly S Sro = new S(5);
    public S Prop { get; set; } = new S(7);
    public ref S Ref() => ref Rw;
    public int IncRo() => Ro.Inc();
    public Holder() { Ro.Inc(); Ro.Inc(); }
}

static class Program
{
    static void ByVal(S s) { s.Inc(); }
    static void ByRef(ref S s) { s.Inc(); }
    static int ByIn(in S s) { s.Inc(); return s.N; }
    static void Out(out S s) { s = new S(50); s.Inc(); }
    static IEnumerable<S> Iter(S s) { while (true) { s.Inc(); yield return s; } }

    static int Gen<T>(T t) where T : IInc
    {
        t.Inc();
        t.Inc();
        return t.N;
    }

    static int GenRef<T>(ref T t) where T : IInc
    {
        t.Inc();
        t.N += 10;
        return t.N;
    }

    static void Main()
    {
        var s = new S(1);
        ByVal(s);
        Console.Write(s + " ");
        ByRef(ref s);
        Console.Write(s + " ");
        Console.Write(ByIn(s) + " ");
        Out(out s);
        Console.WriteLine(s);
        var h = new Holder();
        h.Rw.Inc();
        h.Ref().Inc();
        Console.WriteLine(h.Ro + " " + h.Rw + " " + h.IncRo() + " " + h.Ro + " " + Holder.Sro.Inc() + Holder.Sro
            + " " + h.Prop.Inc() + h.Prop);
        var arr = new S[2];
        arr[0].Inc();
        arr[0].Inc();
        var copy = arr[0];
        copy.Inc();
        Console.WriteLine(arr[0] + " " + copy);
        ref S el = ref arr[1];
        el.Inc();
        Console.WriteLine(arr[1]);
        foreach (var x in arr) x.Inc(); Console.WriteLine(arr[0] + "" + arr[1]);
        var list = new List<S> { new S(1) };
        list[0].Inc();
        Console.Write(list[0] + " ");
        var l0 = list[0];
        l0.Inc();
        list[0] = l0;
        Console.WriteLine(list[0]);
        var o = new Outer(10);
        o.A.Inc();
        o.B.Inc();
        o.Arr[0].Inc();
        o.R.Inc();
        var o2 = o;
        o2.A.Inc();
        o2.Arr[0].Inc();
        Console.WriteLine($"{o.A} {o.B} {o.Arr[0]} {o.R} | {o2.A} {o2.Arr[0]}");
        object box = s;
        ((S)box).Inc();
        Console.Write(box + " ");
        ((IInc)box).Inc();
        Console.Write(box + " ");
        IInc i = s;
        i.Inc();
        Console.WriteLine(s + " " + i);
        int k = 0;
        Action a = () => s.Inc();
        a();
        a();
        Console.Write(s + " ");
        Func<int> d = s.Inc;
        d();
        Console.WriteLine(d() + " " + s + " " + k);
        var f = s.Later(); f(); Console.WriteLine(f() + " " + s);
        foreach (var v in Iter(s)) { if (v.N > 56) break; Console.Write(v + " "); }
        Console.WriteLine(s);
        Console.WriteLine(Gen(s) + " " + s + " " + GenRef(ref s) + " " + s);
        IInc ii = s;
        Console.WriteLine(Gen(ii) + " " + ii + GenRef(ref ii) + ii);
        var t = (s, 1);
        t.s.Inc();
        t.Item1.Inc();
        Console.WriteLine(t + " " + s);
        s.Reset();
        Console.WriteLine(s.Self().Inc() + " " + s + s.With(3));
        S? n = s;
        n.Value.Inc();
        Console.WriteLine(n + " " + n?.Inc() + n);
        var (p, q) = (s, s);
        p.Inc();
        Console.WriteLine(p + "" + q);
        var an = new { s };
        an.s.Inc();
        Console.WriteLine(an);
        S x1, x2;
        x1 = x2 = new S(3);
        x1.Inc();
        Console.WriteLine(x1 + "" + x2);
        Console.WriteLine((true ? s : q).Inc() + " " + s + " " + (s = new S(8)).Inc() + s);
    }
}
