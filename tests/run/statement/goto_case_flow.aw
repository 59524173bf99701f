// C# specification §13.8.3, §13.10.4: goto case with constants of every type, goto default, out of nested blocks, loops
// inside of sections.
static string F(int n)
{
    string r = "";
    switch (n)
    {
        case 0: r += "0"; goto case 2;
        case 1: r += "1"; goto default;
        case 2: case 3: r += "23"; if (r.Length < 6) goto case 3; break;
        case 4: for (int i = 0; ; i++) { if (i == 3) goto case 5; r += i; }
        case 5: { { r += "five"; goto done; } }
        default: r += "d"; break; done: r += "done"; break;
    }
    return r;
}
for (int i = 0; i < 7; i++) Console.Write(F(i) + " "); Console.WriteLine();

static string G(string s)
{
    int n = 0;
    switch (s)
    {
        case "a": n++; goto case "b";
        case "b": n += 10; goto case null;
        case null: n += 100; break;
        case "": return "empty";
        default: goto case "a";
    }
    return s + n;
}
Console.WriteLine(G("a") + G("b") + G(null) + G("") + G("zz"));

static string H(object o)
{
    switch (o)
    {
        case int i when i > 5: return "big";
        case int: goto case null;
        case "x": goto default;
        case null: return "null or small";
        default: return "default";
    }
}
Console.WriteLine(H(9) + H(1) + H("x") + H(null) + H(1.5));

static int Loop()
{
    int n = 0;
again: switch (n)
    {
        case < 3: n++; goto again;
        case 3: while (true) { n += 10; if (n > 30) break; } break;
        default: n = -1; break;
    }
    return n;
}
Console.WriteLine(Loop());

static string E(Day d)
{
    switch (d)
    {
        case Day.Mon: goto case Day.Tue;
        case Day.Tue: return "early";
        case (Day)5: goto default;
        case Day.Wed: goto case (Day)0;
        default: return "other" + d;
    }
}
Console.WriteLine(E(Day.Mon) + E(Day.Wed) + E((Day)5) + E((Day)9));

static string T(char c)
{
    try
    {
        switch (c)
        {
            case 'a': try { goto case 'b'; } finally { Console.Write("[fin]"); }
            case 'b': return "b";
            default: return "?";
        }
    }
    finally { Console.Write("[outer]"); }
}
Console.WriteLine(T('a') + T('z'));
long l = 1L << 40;
switch (l)
{
    case 1L << 40: Console.WriteLine("forty"); break;
}
bool b = true;
switch (b)
{
    case true: goto case false;
    case false: Console.WriteLine("bools"); break;
}
int? q = null;
switch (q)
{
    case 1: break;
    case null: Console.WriteLine("null label"); break;
}

enum Day { Mon, Tue, Wed }
