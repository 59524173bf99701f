// C# specification §13.12, §13.6.4: a local function that is declared in a checked or unchecked statement belongs to
// it.
static class P
{
    static string C(Func<object> f) { try { return f() + ""; } catch (OverflowException) { return "!"; } }
    static int A(int x) { checked { int Inner(int y) => y * 2; return Inner(x); } }
    static int B(int x) { checked { return Inner(x); int Inner(int y) => y * 2; } }
    static int D(int x) { checked { return Inner(x); int Inner(int y) { return y * 2; } } }
    static int E(int x) { checked { unchecked { return Inner(x); int Inner(int y) { return y * 2; } } } }

    static int F(int x)
    {
        return Inner(x);
        int Inner(int y) { checked { return Deep(y); int Deep(int z) => z * 2; } }
    }

    static void Main()
    {
        int m = int.MaxValue;
        Console.WriteLine(C(() => A(m)) + C(() => B(m)) + C(() => D(m)) + C(() => E(m)) + C(() => F(m)));
    }
}
