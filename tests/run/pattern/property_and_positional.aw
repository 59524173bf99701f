// C# specification §11.2.5, §11.2.6: positional with property subpatterns, type with both, nested names, named
// positions, Deconstruct overloads by arity, extension Deconstruct.
object[] all = { new Pt(1, 2), new Pt(0, 0), new Circle(new Pt(3, 3), 5), new Circle(null, 1),
    new Rect { A = new Pt(0, 0), B = new Pt(4, 2) }, "text", 17, null, (1, 2), new DateTime(2024, 2, 29) };
foreach (var o in all)
    Console.Write(o switch
    {
        Pt(0, 0) => "origin",
        Pt(var x, > 1) { X: 1 } p => $"pt{p.X}{x}",
        Pt { X: var x } => "p" + x,
        Circle(Pt(var cx, var cy), > 2 and var r) { Area: > 10 } => $"circle{cx}{cy}{r}",
        Circle { C: null } => "nocentre",
        Rect { A: { X: 0 }, B.X: var rw } => "rect" + rw,
        string { Length: 4 } s => s,
        int and (17 or 18) => "17",
        (int a, int b) => "tuple" + a + b,
        DateTime { Month: 2, Day: 29 } => "leap",
        null => "null",
        _ => "?"
    } + " ");
Console.WriteLine();
var c = new Circle(new Pt(3, 4), 2);
Console.WriteLine((c is (C: (3, _), R: 2)) + "" + (c is (_, R: > 5))
    + (c is { C: (var q, 4), R: var rr } ? q + rr : 0) + (c is { C.X: 3, C.Y: not 3 }) + (c is { C: { } cc } ? cc.Y : -1));
Console.WriteLine(new Multi() is (1, 2) ? "two" : "no");
Console.WriteLine(new Multi() is (var m1, var m2, var m3) ? m1 + m2 + m3 : 0);
Console.WriteLine((new Ext(9) is (9, "ext")) + "" + (new Ext(8) is (9, _)));
KeyValuePair<string, int> kv = new("k", 5);
Console.WriteLine(kv is ("k", var val) ? val : 0);
Console.WriteLine(kv is { Key.Length: 1, Value: > 4 });
int? n = 5;
Console.WriteLine((n is { } v ? v : 0) + "" + (n is int { } w ? w : 0));
Pt? np = null;
Console.WriteLine((np is (_, _)) + "" + (np is { X: 1 }) + (np is not { }));
V sv = new() { X = 2 };
V? nv = sv;
Console.WriteLine((sv is { X: 2 }) + "" + (nv is { X: 2 }) + (nv is (2, _)) + (sv is (X: 1, Y: 0)));
var arr = new[] { new Pt(1, 1), null };
Console.WriteLine(arr is [{ X: 1 }, null]);
Console.WriteLine(c is { Area: var area } && area > 12 ? "area" : "none");
Animal an = new Dog { Name = "rex", Age = 3 };
Console.WriteLine(an is Dog { Age: > 2, Name: [.., 'x'] } d ? d.Name : "none");
Console.WriteLine(an switch
{
    Cat => "cat",
    Dog { Owner: null } => "stray",
    Dog => "dog",
    _ => "?"
});
Console.WriteLine(an is { Name: { Length: var ln } } ? ln : 0);
static int Depth(Node t) => t is null ? 0 : t is { L: var l, R: var r } ? 1 + Math.Max(Depth(l), Depth(r)) : 0;
Console.WriteLine(Depth(new Node(new Node(null, null), new Node(null, new Node(null, null)))));

record Pt(int X, int Y);
record Circle(Pt C, double R) { public double Area => 3 * R * R; }
class Rect { public Pt A, B; }

class Multi
{
    public void Deconstruct(out int a, out int b) { a = 1; b = 2; }
    public void Deconstruct(out int a, out int b, out int c) { a = 10; b = 20; c = 30; }
}

class Ext(int v) { public int V => v; }

static class E
{
    public static void Deconstruct(this Ext e, out int v, out string s) { v = e.V; s = "ext"; }
}

struct V
{
    public int X, Y;
    public void Deconstruct(out int X, out int Y) { X = this.X; Y = this.Y; }
}

class Animal { public string Name; public int Age; }
class Dog : Animal { public string Owner; }
class Cat : Animal { }
record Node(Node L, Node R);
