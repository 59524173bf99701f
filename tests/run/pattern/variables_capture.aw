// C# specification §11.2.2, §7.7: scope of pattern variables; captured ones are new in every iteration.
using System;
using System.Collections.Generic;

class Base { public int N; public Base(int n) { N = n; } }
class Derived : Base
{
    public int Len;
    public Derived(object o) : base(o is string s ? s.Length : -1) { Len = o is int i && i > 3 ? i : 0; }
}

class Program
{
    static int field = (object)5 is int x ? x * 2 : 0;
    static int Prop => field is > 5 and var p ? p : -1;
    static bool TryGet(int i, out string s) { s = "v" + i; return i < 3; }
    static int Expr(object o) => o is int i ? i : o is string i2 ? i2.Length : 0;

    static void Main()
    {
        List<Func<string>> fs = new List<Func<string>>();
        object[] objects = { 1, "two", 3.0, 'c' };
        foreach (object o in objects)
            if (o is int or string && o is var keep) fs.Add(() => "keep " + keep);
        for (int i = 0; TryGet(i, out string s); i++) fs.Add(() => s + i);
        int k = 0;
        while (objects[k] is { } item && k++ < 2) fs.Add(() => "item " + item);
        do { object q = k; fs.Add(() => q is int z ? "z" + z : "none"); } while (k++ < 3);
        foreach (Func<string> f in fs) Console.Write(f() + ", ");
        Console.WriteLine();
        Console.WriteLine(new Derived("four").N + " " + new Derived(7).Len + " " + field + " " + Prop);
        Console.WriteLine(Expr(4) + Expr("abc") + Expr('c'));
        switch (objects[1])
        {
            case string t when t.Length == 3: Func<int> g = () => t.Length; t = "longer"; Console.WriteLine(g()); break;
        }
        Func<object, int> lam = o => o is string { Length: var n } ? n : o is int n2 ? n2 : -1;
        Console.WriteLine(lam("abc") + lam(5) + lam(2.0));
        var query = from o in objects where o is int or char let c = o is char ch ? ch : '-' select c;
        Console.WriteLine(string.Join("", query));
        if (objects is [int first, ..] && first == 1) { first++; Console.WriteLine(first); }
        Local(3);
        void Local(object o) { if (o is not int v) return; v += 1; Action a = () => v++; a(); a(); Console.WriteLine(v); }
        (int a, object b) tup = (1, "x");
        if (tup is (var one, string two)) { one++; two += one; Console.WriteLine(two + tup); }
        bool both = objects[0] is int n1 && objects[1] is string n3 && n3.Length > n1;
        Console.WriteLine(both);
    }
}
