// C# specification §13.8.3: switch statements with patterns: order, guards with effects, multiple labels, type tests,
// null, subsumption avoided, fall out by return, throw and continue.
static bool G(string s, bool r) { Console.Write("[" + s + "]"); return r; }

static string F(object o)
{
    switch (o)
    {
        case int i when G("i>5", i > 5): return "big" + i;
        case int i when G("i>0", i > 0): case long: return "small or long";
        case int: return "nonpos";
        case string { Length: 0 }: return "empty";
        case string s when G("s", s[0] == 'a'): return "a-string";
        case string or char: return "text";
        case IEnumerable<int> e when e.Any(): return "ints" + e.First();
        case Array { Length: var n }: return "array" + n;
        case null: return "null";
        case Exception { InnerException: { Message: var m } }: return m;
        case Func<int> f: return "f" + f();
        case E.B or E.C: return "BC";
        case E e: return "E" + e;
        case (int a, _): return "pair" + a;
        default: return o.GetType().Name;
    }
}
foreach (object o in new object[] { 7, 3, -1, 5L, "", "abc", "xyz", 'c', new[] { 4, 5 }, new int[0], new string[2],
    null, new Exception("o", new Exception("in")), new Exception(), (Func<int>)(() => 8), E.A, E.C, (1, "x"), 2.5 })
    Console.Write(F(o) + " ");
Console.WriteLine();
int n = 0;
for (int i = 0; i < 6; i++)
{
    switch (i)
    {
        case 1: continue;
        case 2 or 3: n += i; break;
        case > 4: n += 100; goto out_;
        default: n += 1000; break;
    }
    n++;
}
out_: Console.WriteLine(n);

static int Sw(string s)
{
    switch (s)
    {
        case "x": throw new ArgumentException();
        case var t when t.Length > 3: return t.Length;
        case ['a', ..]: return 1;
        default: return 0;
    }
}
Console.WriteLine(Sw("long!") + "" + Sw("ab") + Sw("b"));
try { Sw("x"); }
catch (ArgumentException) { Console.WriteLine("thrown"); }
switch ((1, "a"))
{
    case (1, "b"): Console.WriteLine("1b"); break;
    case (1, var x) when x == "a": Console.WriteLine("1a"); break;
}
switch (n) { }
switch (n)
{
    default: Console.WriteLine("only default"); break;
}
switch (n, n > 5, "q")
{
    case ( > 1000, true, [.. var q]): Console.WriteLine(q); break;
}
decimal dm = 1.0m;
switch (dm)
{
    case 1m: Console.WriteLine("one"); break;
}
float f = 1.5f;
switch (f)
{
    case 1.5f: Console.WriteLine("1.5"); break;
}
uint u = 5;
switch (u)
{
    case 5: Console.WriteLine("five"); break;
    case 4294967295: break;
}
bool? nb = null;
switch (nb)
{
    case true: Console.WriteLine("t"); break;
    case false: Console.WriteLine("f"); break;
    case null: Console.WriteLine("n"); break;
}
int eff = 0;
int Eff() { eff++; return 2; }
switch (Eff())
{
    case 1: case 2: case 3: Console.WriteLine("eff" + eff); break;
}
string str = "Ünï";
switch (str)
{
    case "Uni": break;
    case "Ünï": Console.WriteLine("unicode"); break;
}

enum E { A, B, C }
