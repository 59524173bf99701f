// C# specification (init accessors, C# 9, and required members, C# 11): set in initialisers, constructors and with;
// inherited; generic
// new(); structs; SetsRequiredMembers.
using System;
using System.Diagnostics.CodeAnalysis;

class A
{
    public required int X { get; init; }
    public required string S;
    public int Opt { get; init; } = 5;
    readonly int hidden;
    public int Hidden { get => hidden; init => hidden = value * 2; }
    public A() { }
    [SetsRequiredMembers] public A(int x) { X = x; S = "ctor"; Opt = 6; Hidden = 4; }
}

class B : A
{
    public required double D { get; set; }
    public B() { }
    [SetsRequiredMembers] public B(string s) : base(3) { S = s; D = 1.5; }
}

struct V { public required int Q { get; init; } public int W { get; init; } }

record R(int P)
{
    public required string Z { get; init; }
    public int Calc { get; init; } = P * 2;
}

record struct RS { public required int A { get; init; } }
class Gen<T> { public required T Item { get; init; } }
abstract class Abs { public abstract required int K { get; init; } }
class Con : Abs { public override required int K { get; init; } }
interface IInit { int I { get; init; } }
class Im : IInit { public int I { get; init; } }

static class Program
{
    static T Make<T>() where T : IInit, new() => new T { I = 9 };

    static void Main()
    {
        var a = new A { S = "s", X = 1, Hidden = 3 };
        Console.WriteLine(a.X + a.S + a.Opt + a.Hidden);
        a.S = "changed";
        a = new A(7);
        Console.WriteLine(a.X + a.S + a.Opt + a.Hidden);
        a = new A(7) { X = 8, Opt = 0 };
        Console.WriteLine(a.X + a.S + a.Opt);
        var b = new B { X = 1, S = "b", D = 2.5 };
        b.D++;
        Console.WriteLine(b.X + b.S + b.D + new B("q").S + new B("q").X + new B("q") { D = 0 }.D);
        var v = new V { Q = 4 };
        Console.WriteLine(v.Q + v.W + default(V).Q + (v with { W = 5 }).W + (v with { Q = 1 }).Q);
        var r = new R(2) { Z = "z" };
        Console.WriteLine(r + " " + (r with { P = 5 }) + (r with { Z = "y" }).Equals(new R(2) { Z = "y" }));
        Console.WriteLine(new RS { A = 3 } + new Gen<string> { Item = "i" }.Item
            + new Gen<int?> { Item = null }.Item + new Con { K = 6 }.K + Make<Im>().I);
        B t = new() { X = 1, S = null!, D = default };
        Console.WriteLine(t.S == null);
    }
}
