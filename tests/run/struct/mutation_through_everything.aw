// C# specification §16.4.5, §12.8.7: which expressions of struct type are variables, which are values: fields, arrays,
// lists, properties, readonly, foreach, ref, boxed, captured, in tuples and nested.
struct M
{
    public int N;
    public M Up() { N++; return this; }
    public void Add(int by) => N += by;
    public override readonly string ToString() => N.ToString();
}

class H
{
    public M F;
    public M P { get; set; }
    public readonly M R;
    public M[] A = new M[2];
    public M this[int i] { get => A[i]; set => A[i] = value; }
    public ref M Ref => ref F;
    public ref readonly M RR => ref F;
    public List<M> L = new() { new M(), new M() };
    public (M X, int Y) T;
}

struct Wrap { public M In; public M Get() => In; public void Touch() => In.Add(1); }

static class Program
{
    static M Ret(M m) { m.Add(100); return m; }
    static void ByRef(ref M m) => m.Add(10);
    static void ByIn(in M m) => m.Add(10);
    static void Out(out M m) { m = default; m.Add(3); }
    static M stat;
    static M St => stat;

    static void Main()
    {
        var h = new H();
        h.F.Add(1);
        h.F.Up().Up();
        Console.Write(h.F + " ");
        h.P.Add(5);
        Console.Write(h.P + " ");
        var p = h.P;
        p.Add(5);
        h.P = p;
        Console.Write(h.P + " ");
        h.R.Add(5);
        Console.Write(h.R + " ");
        h.A[0].Add(2);
        h[1].Add(2);
        Console.Write(h.A[0] + "" + h.A[1] + " ");
        h.Ref.Add(7);
        h.RR.Add(50);
        Console.Write(h.F + " ");
        h.L[0].Add(9);
        Console.Write(h.L[0] + " ");
        h.T.X.Add(4);
        Console.WriteLine(h.T.X);
        M m = default;
        Ret(m);
        Console.Write(m + " ");
        ByRef(ref m);
        Console.Write(m + " ");
        ByIn(m);
        ByIn(in m);
        Console.Write(m + " ");
        Out(out m);
        Console.Write(m + " ");
        ByRef(ref h.A[1]);
        Console.WriteLine(h.A[1]);
        var w = new Wrap();
        w.Touch();
        w.In.Add(1);
        w.Get().Add(50);
        Console.Write(w.In + " ");
        Wrap w2 = w;
        w2.Touch();
        Console.Write(w.In + "" + w2.In + " ");
        var arr = new Wrap[1];
        arr[0].Touch();
        arr[0].In.Add(1);
        ref var rw = ref arr[0];
        rw.Touch();
        Console.WriteLine(arr[0].In);
        stat.Add(1);
        St.Add(1);
        Console.Write(stat + " ");
        foreach (var x in h.A) x.Add(70);
        Console.Write(h.A[0] + " ");
        Action act = () => m.Add(20);
        act();
        Console.Write(m + " ");
        object o = m;
        ((M)o).Add(1);
        Console.Write(o + " ");
        var list = h.A.Select(x => { x.Add(1); return x; }).ToList();
        Console.Write(list[0] + "" + h.A[0] + " ");
        using (var e = h.L.GetEnumerator())
        {
            e.MoveNext();
            e.Current.Add(5);
            Console.Write(e.Current + " ");
        }
        M? n = m;
        n.Value.Add(9);
        Console.Write(n + " ");
        (M a, M b) = (m, m);
        a.Add(1);
        Console.WriteLine(a + " " + b);
        h[0] = h[0].Up();
        Console.Write(h[0] + " ");
        var t = (m, 1);
        t.m.Add(1);
        t.Item1.Add(1);
        Console.Write(t.m + " " + m + " ");
        (h.F, h.A[0]) = (h.A[0], h.F);
        Console.WriteLine(h.F + " " + h.A[0]);
        ref M sel = ref (h.F.N > 5 ? ref h.F : ref h.A[0]);
        sel.Add(1000);
        Console.WriteLine(h.F + " " + h.A[0]);
        M init = new M { N = 5 }.Up();
        Console.WriteLine(init + " " + new M { N = 1 }.Up().Up() + " " + default(M).Up());
    }
}
