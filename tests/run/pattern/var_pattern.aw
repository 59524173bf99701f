// C# §11.2.5: a var pattern always matches, null too, and names the value with its static type; `var (a, b)` takes it
// apart; a discard names nothing; the variable can be captured and assigned.
class Point
{
    public int X, Y;
    public void Deconstruct(out int x, out int y) { Console.WriteLine("deconstruct"); x = X; y = Y; }
}

class Program
{
    static int calls;
    static string Get(string s) { calls++; return s; }

    static void Main()
    {
        if (Get(null) is var s) Console.WriteLine("matched null: " + (s == null));
        Console.WriteLine(Get("abc") is var t && t.Length is var n && n > 2 ? t + n : "no");
        object o = new Point { X = 1, Y = 2 };
        if (o is Point and var (x, y)) Console.WriteLine(x + y);
        if ((1, ("two", 3.0)) is var (a, (b, c))) Console.WriteLine(a + b + c);
        Console.WriteLine((Get("v"), calls) is (var first, var second) && second == 3 ? first + second : "other " + calls);
        int? none = null;
        Console.WriteLine(none is var m && m == null);
        switch (o)
        {
            case Point { X: var px, Y: var py } when px > py:
                Console.WriteLine("greater");
                break;
            case Point { X: var px, Y: var py }:
                px += 10;
                Func<int> sum = () => px + py;
                py = 100;
                Console.WriteLine(sum());
                break;
        }
        Console.WriteLine(new[] { 1, 2, 3, 4 } is [var head, .., var last] ? head + last : 0);
        Console.WriteLine(new[] { 1, 2, 3 } is [_, .. var rest] ? rest.Length + rest[0] : 0);
        Console.WriteLine(o switch
        {
            Point { X: var v } p when v == 1 && p is var (_, w) => "w" + w,
            var other => "other"
        });
        var list = new List<Func<string>>();
        foreach (var item in new object[] { 1, "s", null })
            if (item is var captured) list.Add(() => captured?.ToString() ?? "null");
        foreach (var f in list) Console.Write(f() + " ");
        Console.WriteLine();
        Point none2 = null;
        Console.WriteLine(none2 is var (_, _));
        Console.WriteLine(none2 is var _);
        while (Get("loop") is var l && calls < 7) Console.Write(l + calls + " ");
        Console.WriteLine();
    }
}
