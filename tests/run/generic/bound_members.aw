// C# specification §12.5, §15.2.5: members of a type parameter are those of its class bound and of its interface bounds;
// what the class bound implements is not among the interface bounds; `object` is below every interface.
using System;

interface ILoop<T> { T Start(); }
class Node : ILoop<Node> {
    public string State = "new";
    public void Stop() { State = "stopped"; }
    Node ILoop<Node>.Start() { State = "started"; return this; }
}

interface INamed { string Show(int n); string Show(string s); string Name { get; } }
class Plain { public string Show(int n) { return "Plain " + n; } public virtual string Other() { return "other"; } }
class Both : Plain, INamed {
    string INamed.Show(int n) { return "INamed int"; }
    public string Show(string s) { return "Both " + s; }
    public string Name { get { return "both"; } }
    public override string Other() { return "Both other"; }
}

interface IShow { string ToString(string how); }
struct Value : IShow, IFormattable {
    public int N;
    public string ToString(string how) { return how + N; }
    public string ToString(string f, IFormatProvider p) { return f + "/" + N; }
    public override string ToString() { return "Value " + N; }
}

class Uses<Y, Y2, W> where Y : Node, ILoop<Y> where Y2 : class where W : Y, Y2 {
    public string Run(W w) { string s = w.Start().State; w.Stop(); return s + " " + w.State; }
    public string Same(W w, object o) { return (w == o) + " " + (o == w); }
}

static class Program {
    delegate string Format(string f, IFormatProvider p);

    static string Class<T>(T t) where T : Plain, INamed {
        // The class's `Show(int)` goes before the interface's; `Show(string)` is only in the interface.
        return t.Show(1) + ", " + t.Show("s") + ", " + t.Name + ", " + t.Other();
    }
    static string Formatted<T>(T t) where T : IFormattable {
        Format f = t.ToString;
        return f("x", null) + " " + t.ToString() + " " + t.ToString("y", null);
    }
    static string Shown<T>(T t) where T : IShow { return t.ToString("n") + " " + t.ToString(); }
    static string Shown2(IShow t) { return t.ToString("n") + " " + t.ToString() + " " + (t.GetHashCode() == t.GetHashCode()); }
    static bool Is<T>(T a, Plain b) where T : class { return a == b; }

    static void Main() {
        Console.WriteLine(new Uses<Node, object, Node>().Run(new Node()));
        var node = new Node();
        Console.WriteLine(new Uses<Node, object, Node>().Same(node, node));
        Console.WriteLine(Class(new Both()));
        Console.WriteLine(Formatted(new Value { N = 3 }));
        Console.WriteLine(Shown(new Value { N = 4 }) + "; " + Shown2(new Value { N = 5 }));
        var both = new Both();
        Console.WriteLine(Is(both, both) + " " + Is(new Both(), both) + " " + Is("x", both) + " " + Is<object>(both, both));
    }
}
