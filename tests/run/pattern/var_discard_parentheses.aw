// C# specification §11.2.4, §11.2.7: var patterns (also of tuples), discards, parenthesised patterns; scope of their
// variables; null.
string s = null;
Console.WriteLine((s is var v) + "" + (v == null) + (s is var _) + (s is { }));
if (5 is var n && n > 3) Console.WriteLine(n);
object o = (1, "x");
Console.WriteLine((1, 2) is var (a, b) && a < b ? a + b : 0);
if (new P(3, 4) is var (px, py)) Console.WriteLine(px * py);
Console.WriteLine(((1, (2, 3)) is var (q, (r, t)) ? q + r + t : 0));
Console.WriteLine(5 switch
{
    var x when x > 10 => "big",
    var x => "small" + x
});
Console.WriteLine((3, 4) switch
{
    (var x, _) when x > 5 => "x",
    (_, var y) and (3, _) => "y" + y,
    _ => "none"
});
Console.WriteLine((o is (int i, string z)) ? z + i : "no");
Console.WriteLine((7 is (> 5)) + "" + (7 is (not (< 5 or > 9))) + (7 is ((7))) + (o is ((1, _))) + (o is (not null)));
Console.WriteLine(new[] { 5, 2, 8 }.Where(k => k is var sq && sq * sq > 20).Count());
int Count(object x) => x switch { (_, _, _) => 3, (_, _) => 2, _ => 1 };
Console.WriteLine(Count((1, 2)) + "" + Count((1, 2, 3)) + Count(1));

static string Op(object l, string op, object r) => (l, op, r) switch
{
    (int x, "+", int y) => (x + y).ToString(),
    (string x, "+", var y) => x + y,
    (int x, "-", int y) when y != 0 => "" + (x - y),
    (var x, "-", 0) => x + "",
    ({ } x, var w, null) => "rnull" + x + w,
    (null, _, _) => "lnull",
    var (x, w, y) => $"?{x}{w}{y}"
};
Console.WriteLine(Op(1, "+", 2) + Op("a", "+", 1) + Op(5, "-", 2) + Op(5, "-", 0) + Op(1, "*", null)
    + Op(null, "+", 1) + Op(2, "*", 3));
while (Next() is var next && next < 3) Console.Write(next);
Console.WriteLine();
int Next() => c++;
if (!(o is (int oi, string os))) throw new Exception();
Console.WriteLine(oi + os);
bool both = "abc" is var str && str.Length is var len && len == 3;
Console.WriteLine(both);
switch (o)
{
    case var (e1, e2) when e1 is int: Console.WriteLine("tuple"); break;
}
P nul = null;
Console.WriteLine((nul is var (n1, n2)) + "" + (nul is (_, _)) + (nul is { X: _ }) + (nul is var any));
for (int k = 0; k is var kk && kk < 3; k++) Console.Write(kk);
Console.WriteLine();

partial class Program { static int c; }
record P(int X, int Y);
