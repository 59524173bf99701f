// C# specification §12.6.2.2: names and defaults of a virtual member's parameters are those of the most derived
// override
// that the static type of the receiver has; arguments run in the order written, whatever their names.
using System;

class A {
    public virtual int Foo(int i) { return i; }
    public virtual string Bar(int first = 1, string second = "a") { return "A " + first + second; }
    public virtual int this[string s, int arg] { get { return arg; } }
}

class B : A {
    public override int Foo(int other = 4) { return other + 1; }
    public override string Bar(int a = 2, string b = "b") { return "B " + a + b; }
    public override int this[string s, int arg2 = 9] { get { return arg2 + 1; } }
    public string Base() { return base.Bar() + " " + base.Bar(second: "z") + " " + Bar(); }
}

class C : B { public override string Bar(int x = 3, string y = "c") { return "C " + x + y; } }
interface IShape { string Draw(int size = 10); }
class Shape : IShape { public virtual string Draw(int size = 20) { return "size " + size; } }

static class Program {
    static int Log(string s, int v) { Console.Write(s + " "); return v; }
    static void Sum(out int r, int a, int b, int c = 100) { r = a * 100 + b * 10 + c; }
    static string M(string x, string y) { return x + y; }

    static void Main() {
        B b = new B();
        A a = b;
        Console.WriteLine(b.Foo() + " " + b.Foo(other: 3) + " " + a.Foo(i: 2) + " " + b["k"] + " "
            + b["k", arg2: 20] + " " + a["k", arg: 1]);
        Console.WriteLine(a.Bar() + " | " + b.Bar() + " | " + b.Bar(b: "q") + " | " + new C().Bar() + " | "
            + ((B)new C()).Bar() + " | " + new C().Base());
        IShape s = new Shape();
        Console.WriteLine(s.Draw() + " " + new Shape().Draw());
        int r;
        Sum(b: Log("b", 2), a: Log("a", 1), r: out r);
        Console.WriteLine(r);
        int q;
        Sum(out q, c: Log("c", 3), b: Log("b", 2), a: Log("a", 1));
        Console.WriteLine(q);
        string p;
        Console.WriteLine(M(y: p = "y", x: p + "!"));
    }
}
