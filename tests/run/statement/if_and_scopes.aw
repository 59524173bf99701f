// C# specification §13.8.2, §7.7: if: dangling else, pattern variables and their scope, conditions with && and ||, out
// variables, empty statements.
static string Grade(int n)
{
    if (n > 90) return "A"; else if (n > 80) return "B"; else if (n > 70) { return "C"; }
    return "F";
}
Console.WriteLine(Grade(95) + Grade(85) + Grade(75) + Grade(5));
int x = 1, y = 0;
if (x > 0)
    if (y > 0) Console.WriteLine("both"); else Console.WriteLine("dangling else");
if (x > 0) { if (y > 0) Console.WriteLine("both"); }
else Console.WriteLine("not here");
object o = "text";
if (o is not string s) { Console.WriteLine("none"); return; }
Console.WriteLine(s.Length);
if (o is int n || s.Length > 3) Console.WriteLine("long");
if (!(o is string t)) throw new Exception();
Console.WriteLine(t);
if (int.TryParse("12", out int v) && v > 10)
    Console.WriteLine(v);
else Console.WriteLine("small");
Console.WriteLine(v + 1);
if (!int.TryParse("z", out var w)) w = -1;
Console.WriteLine(w);
if (x == 1) ; else Console.WriteLine("no");
if (true) { int inner = 5; Console.WriteLine(inner); }
{ int inner = 6; Console.WriteLine(inner); }
if (Side("a", false) & Side("b", true) | Side("c", true))
    Console.WriteLine("yes");
if (Side("a", false) && Side("b", true) || Side("c", true))
    Console.WriteLine("yes");
bool? maybe = null;
if (maybe == true)
    Console.WriteLine("t");
else if (maybe == false) Console.WriteLine("f"); else Console.WriteLine("n");
if (x is 1 or 2 && y is not 5) Console.WriteLine("pattern");
static bool Side(string name, bool value) { Console.Write(name + " "); return value; }
