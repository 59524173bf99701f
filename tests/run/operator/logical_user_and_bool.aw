// C# specification §12.13.4, §12.14: & | ^ on bool and bool?, short-circuit && || with effects, and user types with
// true, false, & and |.
static bool B(bool v, string n) { Console.Write(n); return v; }
static bool? N(bool? v, string n) { Console.Write(n); return v; }
foreach (bool x in new[] { true, false })
    foreach (bool y in new[] { true, false })
    {
        Console.Write(" " + (B(x, "a") && B(y, "b")) + (B(x, "c") || B(y, "d")) + (B(x, "e") & B(y, "f"))
            + (B(x, "g") | B(y, "h")) + (B(x, "i") ^ B(y, "j")));
    }
Console.WriteLine();
bool?[] tri = { true, false, null };
foreach (var x in tri)
    foreach (var y in tri) Console.Write($"{x & y}/{x | y}/{x ^ y}/{!x}/{x == y} ");
Console.WriteLine();
Console.WriteLine((N(null, "p") & N(false, "q")) + "" + (N(null, "r") | N(true, "s")) + (true & N(null, "t"))
    + (N(false, "u") & true));
Console.WriteLine(B(false, "1") && B(true, "2") || B(true, "3") && !B(false, "4") ? "yes" : "no");
Console.WriteLine(B(true, "1") || B(true, "2") && B(false, "3"));
Console.WriteLine((B(true, "1") || B(true, "2")) && B(false, "3"));
bool acc = true;
acc &= B(false, "x");
acc |= B(true, "y");
acc ^= B(true, "z");
Console.WriteLine(acc);
bool? na = null;
na |= true;
Console.Write(na);
na &= null;
Console.Write(na + "|");
na ^= true;
Console.WriteLine(na + "|");
Console.WriteLine(new Tri("T", 1) && new Tri("F", 0));
Console.WriteLine(new Tri("F", 0) && new Tri("T", 1));
Console.WriteLine(new Tri("U", 2) && new Tri("T", 1));
Console.WriteLine(new Tri("T", 1) || new Tri("F", 0));
Console.WriteLine(new Tri("U", 2) || new Tri("T", 1));
if (new Tri("T", 1)) Console.WriteLine("if true");
if (new Tri("U", 2)) Console.WriteLine("never"); else Console.WriteLine("else");
Console.WriteLine(new Tri("U", 2) ? "t" : "f");
int k = 0;
while (new Tri("w" + k, k < 2 ? 1 : 0)) k++;
do k--; while (new Tri("d" + k, k > 0 ? 1 : 0));
for (; new Tri("f", k++ < 1 ? 1 : 2);) Console.Write("loop ");
Console.WriteLine(k);
int i = 0; if (i++ > 0 && i++ > 0 || i++ > 0) Console.WriteLine("yes " + i); else Console.WriteLine("no " + i);

struct Tri(string n, int v)
{
    public override string ToString() => "<" + n + ">";
    int V => v;
    string Nm => n;
    public static bool operator true(Tri t) { Console.Write("true(" + t.Nm + ") "); return t.V == 1; }
    public static bool operator false(Tri t) { Console.Write("false(" + t.Nm + ") "); return t.V == 0; }

    public static Tri operator &(Tri a, Tri b)
    {
        Console.Write("and ");
        return new Tri(a.Nm + "&" + b.Nm, Math.Min(a.V, b.V));
    }

    public static Tri operator |(Tri a, Tri b)
    {
        Console.Write("or ");
        return new Tri(a.Nm + "|" + b.Nm, Math.Max(a.V, b.V));
    }
}
