using System;
using System.Collections.Generic;
abstract record Shape;
record Circle(double R) : Shape;
record Rect(double W, double H) : Shape;
record struct Pt(int X, int Y);

class Person
{
    public string Name { get; init; } = "";
    public int Age { get; init; }
    public Person? Boss { get; init; }
    public int[] Nums = { 1, 2, 3 };
    public void Deconstruct(out string n, out int a) { Console.WriteLine("decon"); n = Name; a = Age; }
}

enum Color { Red, Green, Blue }

class Program
{
    static string Area(Shape s) => s switch
    {
        Circle { R: 0 } => "point",
        Circle(var r) when r > 10 => "big",
        Circle c => "circle " + c.R,
        Rect(var w, var h) and not Rect(1, 1) => "rect " + w * h,
        Rect => "unit",
        _ => "?"
    };

    static string Num(object o) => o switch
    {
        null => "null",
        int and > 0 and < 10 => "small",
        int i when i % 2 == 0 => "even " + i,
        int => "int",
        long l => "long " + l,
        string { Length: > 3 } s => "long string " + s,
        "abc" => "abc!",
        string => "string",
        double.NaN => "nan",
        double d => "d" + d,
        Color.Red => "red",
        Color => "color",
        bool b => b ? "T" : "F",
        int[] { Length: 2 } => "two",
        Pt { X: var x, Y: 0 } => "pt" + x,
        _ => o.GetType().Name
    };

    static string Days(int m) => m switch
    {
        2 => "28",
        4 or 6 or 9 or 11 => "30",
        >= 1 and <= 12 => "31",
        _ => "bad"
    };

    static string Lst(int[] a) => a switch
    {
        [] => "empty",
        [1] => "one",
        [1, .., 9] => "1..9",
        [var f, var s] => f + "," + s,
        [_, .. var rest] => "rest " + rest.Length,
    };

    static string Tup(int a, string b) => (a, b) switch
    {
        (0, _) => "zero",
        ( > 0, "x") => "posx",
        (_, null) => "nul",
        var (p, q) => p + q
    };

    static void Main()
    {
        foreach (var s in new Shape[] { new Circle(0), new Circle(20), new Circle(2), new Rect(2, 3), new Rect(1, 1) })
            Console.WriteLine(Area(s));
        foreach (var o in new object?[] { null, 5, 12, 13, 3L, "abcd", "abc", "x", double.NaN,
            1.5, Color.Red, Color.Blue, true, new[] { 1, 2 }, new[] { 1 }, new Pt(3, 0), new Pt(1, 2), 'c' })
            Console.WriteLine(Num(o!));
        for (int m = 0; m < 14; m += 2) Console.Write(Days(m) + " "); Console.WriteLine();
        Console.WriteLine(Lst(new int[0]) + Lst(new[] { 1 }) + Lst(new[] { 1, 5, 9 }) + Lst(new[] { 4, 5 })
            + Lst(new[] { 4, 5, 6 }));
        Console.WriteLine(Tup(0, "a") + Tup(1, "x") + Tup(2, null!) + Tup(3, "q"));
        var p = new Person { Name = "Ann", Age = 5, Boss = new Person { Name = "Bob", Age = 50 } };
        if (p is { Boss: { Name: var bn, Age: >= 50 and var ba }, Nums: [1, var two, ..] })
            Console.WriteLine(bn + ba + two);
        if (p is ("Ann", var age)) Console.WriteLine(age); if (p is not { Boss.Age: 3 }) Console.WriteLine("not3");
        if (!(p is Person { Age: var ag2 })) return; Console.WriteLine(ag2);
        object ob = 7;
        if (ob is int n and > 5) Console.WriteLine(n);
        if (ob is not string str)
            Console.WriteLine("nostr");
        else Console.WriteLine(str);
        int? ni = 4;
        if (ni is int v) Console.WriteLine(v);
        if (ni is > 3) Console.WriteLine(">3");
        ni = null;
        Console.WriteLine(ni is null);
        Console.WriteLine(ni switch { null => "n", 4 => "four", _ => "other" });
        switch (p.Age)
        {
            case < 3: Console.WriteLine("<3"); break;
            case 5 when p.Name == "Zed": Console.WriteLine("zed"); break;
            case 5 or 6: Console.WriteLine("5or6"); break;
            default: Console.WriteLine("def"); break;
        }
        switch ((p.Age, p.Name))
        {
            case (5, "Bob"): Console.WriteLine("bob"); break;
            case (5, var nm): Console.WriteLine("nm " + nm); break;
        }
        Color c = Color.Green;
        Console.WriteLine(c switch
        {
            Color.Red => 1,
            Color.Green => 2,
            Color.Blue => 3,
            _ => 4
        });
        switch (c)
        {
            case Color.Blue: Console.WriteLine("b"); break;
            case Color.Green: Console.WriteLine("g"); break;
        }
        try { Console.WriteLine(5 switch { 1 => 1, 2 => 2 }); }
        catch (Exception e) { Console.WriteLine(e.GetType().Name + " " + e.Message); }
        var pt = new Pt(1, 2);
        var (x, y) = pt;
        (x, y) = (y, x);
        Console.WriteLine(x + " " + y + " " + pt);
        var pt2 = pt with { X = 9 };
        Console.WriteLine(pt2 + " " + (pt == pt2) + (pt == new Pt(1, 2)));
        Circle cc = new(4);
        var c2 = cc with { R = 5 };
        Console.WriteLine(cc + " " + c2 + " " + cc.Equals(new Circle(4)) + (cc == c2));
        (int a, (string b, double d)) nest = (1, ("s", 2.5));
        var (q, (r, t)) = nest;
        Console.WriteLine(q + r + t);
        (_, var (z, _)) = nest;
        Console.WriteLine(z);
        var fs = new List<Func<string>>();
        foreach (var o in new object[] { 1, "two", 3.0 })
            if (o is int or string && o is var cap) fs.Add(() => "cap " + cap);
        foreach (var f in fs) Console.WriteLine(f());
        int k = 3; string sw = k switch { 3 when k++ == 3 => "a" + k, _ => "no" }; Console.WriteLine(sw);
        Console.WriteLine(p?.Boss?.Boss?.Name ?? "none");
        Console.WriteLine(p?.Boss!.Nums?[1]);
        int?[] arr = { 1, null };
        arr[1] ??= 5;
        Console.WriteLine(arr[1] + arr[0]);
        string? sn = null;
        sn ??= "set";
        sn ??= "no";
        Console.WriteLine(sn);
        int i = 0;
        while (Next(ref i, out var val) && val < 4) fs.Add(() => "v" + val);
        fs.RemoveRange(0, 2);
        foreach (var f in fs) Console.Write(f() + " ");
        Console.WriteLine();
        for (int a = 0, b = 10; a < b; a += 3, b--) Console.Write(a + ":" + b + " ");
        Console.WriteLine();
        var idx = new[] { 1, 2, 3, 4 };
        Console.WriteLine(idx[^1] + " " + idx[1..3].Length + " " + "hello"[1..^1]);
        Console.WriteLine($"{1.5,8:F2}|{"l",-4}|{c}|{p.Name?.Length:D3}|{{}}");
        checked
        {
            try { int big = int.MaxValue; Console.WriteLine(-(big + 1)); }
            catch (OverflowException) { Console.WriteLine("ovf"); }
        }
        dynamicSwitch("b");
    }

    static void dynamicSwitch(string s)
    {
        switch (s)
        {
            case "a": case "b": { int q = 1; Console.WriteLine("ab" + q); goto default; }
            case "c": return;
            default: Console.WriteLine("dflt"); break;
        }
    }

    static bool Next(ref int i, out int v) { v = ++i; return i < 10; }
}
