// C# specification §13.14: using: order of disposal, null resources, exceptions in bodies, in Dispose and in
// acquisition, several resources, declarations until the block's end, ref structs by pattern.
class R : IDisposable
{
    readonly string name;
    readonly bool fails;

    public R(string n, bool fails = false)
    {
        name = n;
        this.fails = fails;
        Console.Write("+" + n + " ");
        if (n == "bad") throw new InvalidOperationException("no " + n);
    }

    public void Dispose()
    {
        Console.Write("-" + name + " ");
        if (fails) throw new InvalidOperationException("dispose " + name);
    }

    public static R? Maybe(bool make) => make ? new R("maybe") : null;
}

struct S : IDisposable { public int N; public void Dispose() => Console.Write("-s" + N + " "); }
ref struct P { public int N; public void Dispose() => Console.Write("-p" + N + " "); }
class Explicit : IDisposable { void IDisposable.Dispose() => Console.Write("-explicit "); }

static class Program
{
    static void Try(string what, Action a)
    {
        Console.Write(what + ": ");
        try { a(); Console.WriteLine("done"); } catch (Exception e) { Console.WriteLine("<" + e.Message + ">"); }
    }

    static int Early(bool early)
    {
        using var a = new R("a");
        if (early) return 1;
        using var b = new R("b");
        return 2;
    }

    static IEnumerable<int> Each() { using (new R("iter")) { yield return 1; yield return 2; } }

    static void Main()
    {
        Try("nested", () =>
        {
            using (var a = new R("1")) using (var b = new R("2")) { Console.Write("body "); }
        });
        Try("several", () =>
        {
            using (R a = new R("1"), b = new R("2"), c = new R("3")) Console.Write("body ");
        });
        Try("body throws", () =>
        {
            using (new R("x")) throw new Exception("body");
        });
        Try("dispose throws", () =>
        {
            using (new R("x", true)) Console.Write("body ");
        });
        Try("both throw", () =>
        {
            using (new R("x", true)) throw new Exception("body");
        });
        Try("inner dispose throws", () =>
        {
            using (new R("x")) using (new R("y", true)) Console.Write("body ");
        });
        Try("acquisition throws", () =>
        {
            using (var a = new R("x")) using (var b = new R("bad")) Console.Write("not here ");
        });
        Try("null", () =>
        {
            using (var r = R.Maybe(false)) Console.Write("body ");
            using (R.Maybe(true)) Console.Write("body ");
            using (null as IDisposable) { }
        });
        Try("declarations", () =>
        {
            using var a = new R("a");
            { using var b = new R("b"); Console.Write("inner "); }
            using var c = new R("c");
            Console.Write("outer ");
        });
        Try("return", () => Console.Write(Early(true) + " " + Early(false) + " "));
        Try("struct", () =>
        {
            using (var s = new S { N = 1 }) Console.Write("body ");
            S kept = new S { N = 2 };
            using (kept) { kept.N = 3; }
        });
        Try("pattern", () =>
        {
            using (var p = new P { N = 4 }) Console.Write("body ");
            using var q = new P { N = 5 };
        });
        Try("explicit", () => { using (new Explicit()) { } });
        Try("iterator", () =>
        {
            foreach (int i in Each()) { Console.Write(i + " "); break; }
        });
        Try("loop", () =>
        {
            for (int i = 0; i < 2; i++)
            {
                using var r = new R("l" + i);
                if (i == 0) continue;
                Console.Write("end ");
            }
        });
        Try("expression", () => { var r = new R("e"); using (r) { r = null!; } });
        Try("goto", () =>
        {
            using (new R("g")) { goto end; }
        end: Console.Write("end ");
        });
        Try("captured", () =>
        {
            Action later;
            using (var r = new R("c")) { later = () => Console.Write(r.GetType().Name + " "); }
            later();
        });
    }
}
