// C# specification §18.4.4, §18.4.6 and §18.5: properties and indexers of interfaces through classes, structs, type
// parameters, with
// accessors split over interfaces, implemented by inherited and virtual members.
using System;
using System.Collections.Generic;

interface IRead { int X { get; } string this[string k] { get; } }
interface IWrite { int X { set; } string this[string k] { set; } }

interface IRW : IRead, IWrite
{
    new int X { get; set; }
    new string this[string k] { get; set; }
    int this[int a, int b] { get; }
}

class C : IRW
{
    Dictionary<string, string> d = new();
    public virtual int X { get; set; } = 1;
    public virtual string this[string k] { get => d.TryGetValue(k, out var v) ? v : "-"; set => d[k] = value; }
    public int this[int a, int b] => a * b;
}

class D : C
{
    public override int X { get => base.X * 10; set => base.X = value + 1; }
    public override string this[string k] { get => "<" + base[k] + ">"; set => base[k] = value.ToUpper(); }
}

struct S : IRW
{
    int x;
    public int X { get => x; set => x += value; }
    public string this[string k] { get => k + x; set => x = value.Length; }
    int IRW.this[int a, int b] => a + b + x;
}

static class Program
{
    static string Use<T>(ref T t) where T : IRW
    {
        t.X = 4;
        t.X += 2;
        t["k"] = "vv";
        t["k"] += "w";
        return t.X + t["k"] + t[2, 3];
    }

    static string Read(IRead r) => r.X + r["k"];

    static void Main()
    {
        var c = new C();
        C d = new D();
        var s = new S();
        Console.WriteLine(Use(ref c) + " " + Use(ref d) + " " + Use(ref s) + " " + Read(c) + Read(d) + Read(s));
        IRW i = s;
        Console.WriteLine(Use(ref i) + Read(i) + s.X);
        ((IWrite)c).X = 9;
        ((IWrite)d)["q"] = "set";
        Console.WriteLine(c.X + d["q"] + ((IRead)d).X);
        IRW[] all = { c, d, s };
        foreach (var r in all) { r.X++; Console.Write(r.X + " "); }
        Console.WriteLine();
    }
}
