// C# specification §13.14: using with null, several resources, nested scopes, structs, pattern-based ref structs,
// exceptions and early exits; declaration scopes end.
static void R(Action a)
{
    try { a(); } catch (Exception e) { Console.Write("!" + e.Message); }
    Console.WriteLine();
}
R(() =>
{
    using (var a = new D("a")) using (D b = new D("b"), c = new D("c")) { Console.Write("body "); }
});
R(() =>
{
    using D a = new D("a");
    { using var b = new D("b"); Console.Write("inner "); }
    using var c = new D("c");
    Console.Write("end ");
});
R(() => { using (D n = null) Console.Write("null ok"); });
R(() =>
{
    using (new D("x")) throw new Exception("body");
});
R(() =>
{
    using var t = new D("t", true);
    Console.Write("before ");
});
R(() =>
{
    using var t = new D("t", true);
    using var u = new D("u");
    throw new Exception("lost");
});
R(() =>
{
    foreach (int i in new[] { 1, 2, 3 })
    {
        using var d = new D("d" + i);
        if (i == 1) continue;
        if (i == 3) break;
        Console.Write("b" + i + " ");
    }
});
R(() => { Console.Write(Early(1) + Early(2)); });
R(() =>
{
    S s = new S { N = 1 };
    using (s) { s.N = 5; }
    Console.Write("s" + s.N);
});
R(() =>
{
    using var r = new Ref();
    Console.Write("ref ");
});
R(() =>
{
    IDisposable d = new D("if");
    using (d) { d = null; Console.Write("changed "); }
});
R(() => { using (D a = new D("first"), b = Fail()) { } });
R(() =>
{
    using var g = Make<D>(() => new D("gen"));
    Action later = () => Console.Write("captured " + g.Name + " ");
    later();
});
static D Fail() => throw new Exception("fail");
static T Make<T>(Func<T> f) where T : IDisposable => f();

static string Early(int k)
{
    using var d = new D("e" + k);
    if (k == 1) return "one ";
    using var e = new D("f" + k);
    return "two ";
}
R(() =>
{
    switch (1) { case 1: { using var q = new D("q"); Console.Write("case "); } break; }
});
R(() =>
{
    using (new D("o"))
    {
        try { using (new D("p")) throw new Exception("z"); }
        catch (Exception e) { Console.Write("c" + e.Message + " "); }
    }
});

class D(string n, bool bad = false) : IDisposable
{
    public string Name => n;
    public void Dispose() { Console.Write("~" + n + " "); if (bad) throw new Exception("dispose " + n); }
}

struct S : IDisposable
{
    public int N;
    public void Dispose() { Console.Write("~S" + N + " "); N = 99; }
}

ref struct Ref { public void Dispose() => Console.Write("~ref "); }
