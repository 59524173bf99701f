// C# specification §12.8.17.2: object initialisers: nested objects without new, collections inside, indexers, fields,
// events not, target-typed new, exceptions in the middle.
struct S { public int A; public int B { get; set; } public List<int> L; }

class Bad
{
    public int V { get => 0; set => throw new InvalidOperationException("bad" + value); }
}

class Base { public virtual int V { get; set; } public int R { get; init; } }
class Der : Base { public override int V { get => base.V; set => base.V = value * 2; } }

static class Program
{
    static int T(string s, int v) { Console.Write(s + " "); return v; }

    static void Main()
    {
        var p = new Q { X = T("x", 1), N = "n", L = { T("l1", 1), T("l2", 2) },
            Child = new() { X = 5, Child = new Q { N = "deep" } }, D = { ["k"] = 1, ["m"] = 2 }, A = { [0] = 7, [1] = 8 } };
        Console.WriteLine(p);
        p = new(3) { X = 4, L = { } };
        Console.WriteLine(p);
        try { _ = new Bad { V = T("v", 3) }; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { _ = new Q { Child = { X = 3 } }; } catch (NullReferenceException) { Console.WriteLine("NRE"); }
        var s = new S { A = 1, B = 2, L = new() { 3 } };
        S t = s with { A = 9 };
        Console.WriteLine(s.A + s.B + s.L[0] + t.A);
        Base b = new Der { V = 4, R = 5 };
        Console.WriteLine(b.V + b.R);
        var q = new Q(1) { X = 2, Child = new(7) { Child = new(8) { L = { 1, 2, 3 } } } };
        Console.WriteLine(q);
        var arr = new Q[] { new() { X = 1 }, new(2) { N = "two" }, null };
        Console.WriteLine(arr[1] + " " + arr.Length);
        List<Q> l = new() { new() { X = 3 }, new(4) };
        Console.WriteLine(l[1].X);
        Q self = null;
        self = new Q { N = "before", Child = self, X = self == null ? -1 : 1 };
        Console.WriteLine(self.X);
    }

    class Q
    {
        public int X { get; set; }
        public string N;
        public List<int> L { get; } = new();
        public Q Child { get; set; }
        public Dictionary<string, int> D { get; } = new();
        public int[] A = new int[3];
        public Q() { }
        public Q(int x) => X = x;

        public override string ToString() =>
            $"X{X} N{N} L{string.Join(",", L)} D{string.Join(",", D.Keys)} A{A[0]}{A[1]} C({Child})";
    }
}
