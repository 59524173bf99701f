// C# specification §12.6.2.3: named arguments are evaluated in the order in which they are written.
class Program
{
    static int E(string s, int v) { Console.Write(s + " "); return v; }

    static void Show(int a, int b = 20, int c = 30, params int[] rest)
    {
        Console.WriteLine($"a={a} b={b} c={c} rest=[{string.Join(",", rest)}]");
    }

    static int Default(int x = 1, string s = "d", char ch = 'q', double d = 2.5, object o = null, DayOfWeek w = DayOfWeek.Friday)
    {
        Console.WriteLine($"{x} {s} {ch} {d} {(o ?? "null")} {w}");
        return x;
    }

    static void Ref(ref int a, out int b, int c) { b = a + c; a++; }

    int n;
    Program(int n) { this.n = n; }
    int this[int i, int j = 7] { get { return n * 100 + i * 10 + j; } }

    static void Main()
    {
        Show(c: E("c", 3), a: E("a", 1), b: E("b", 2));
        Show(b: E("b", 2), a: E("a", 1));
        Show(E("a", 1), c: E("c", 3));
        Show(E("a", 1), E("b", 2), E("c", 3), E("r1", 4), E("r2", 5));
        Show(1, 2, 3, new int[0]);
        Default();
        Default(5, o: 6, ch: 'z');
        Default(w: DayOfWeek.Sunday, x: Default(d: -0.5));
        int v = 10, r;
        Ref(c: E("c", v++), a: ref v, b: out r);
        Console.WriteLine(v + " " + r);
        int i = 1;
        Show(b: i++, a: i++, c: i++);
        var p = new Program(n: 4);
        Console.WriteLine(p[1] + " " + p[j: 2, i: E("i", 3)]);
        Func<int, int, int> f = (x, y) => x - y;
        Console.WriteLine(f(arg2: E("two", 2), arg1: E("one", 1)));
    }
}
