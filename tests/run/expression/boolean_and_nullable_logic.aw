// C# §12.13.4, §12.13.5, §12.14 and §12.12.5: bool and bool? under & | ^ ! == and compound assignment; && and || with
// user-defined operators and with dynamic order of evaluation; three-valued tables.
struct Flag
{
    public string N;
    public bool V;

    public static Flag operator &(Flag a, Flag b)
    {
        Console.Write($"{a.N}&{b.N} ");
        return new Flag { N = a.N + b.N, V = a.V && b.V };
    }

    public static Flag operator |(Flag a, Flag b)
    {
        Console.Write($"{a.N}|{b.N} ");
        return new Flag { N = a.N + b.N, V = a.V || b.V };
    }

    public static bool operator true(Flag f) { Console.Write($"true({f.N}) "); return f.V; }
    public static bool operator false(Flag f) { Console.Write($"false({f.N}) "); return !f.V; }

    public static Flag operator !(Flag f)
    {
        Console.Write($"!{f.N} ");
        return new Flag { N = "n" + f.N, V = !f.V };
    }
}

class Program
{
    static string S(bool? b) => b switch { true => "T", false => "F", null => "-" };
    static bool E(string n, bool v) { Console.Write(n + " "); return v; }
    static Flag F(string n, bool v) { Console.Write("eval " + n + " "); return new Flag { N = n, V = v }; }

    static void Main()
    {
        bool?[] all = { true, false, null };
        foreach (var a in all)
        {
            foreach (var b in all) Console.Write(S(a & b) + S(a | b) + S(a ^ b) + (a == b ? "=" : "#") + " ");
            Console.WriteLine(S(!a));
        }
        bool x = true;
        x &= E("r", false);
        x |= E("s", true);
        x ^= E("t", true);
        Console.WriteLine(x);
        bool? y = null;
        y |= true;
        Console.Write(S(y));
        y &= null;
        Console.Write(S(y));
        y ^= true;
        Console.Write(S(y));
        y ??= false;
        Console.WriteLine(S(y));
        Console.WriteLine((E("a", false) & E("b", true)) + " " + (E("c", true) | E("d", false)) + " "
            + (E("e", false) && E("f", true)) + " " + (E("g", true) || E("h", false)));
        Console.WriteLine(E("i", true) ^ E("j", true) == E("k", false));
        var r = F("p", false) && F("q", true);
        Console.WriteLine(r.N);
        r = F("p", true) && F("q", true);
        Console.WriteLine(r.N);
        r = F("p", true) || F("q", true);
        Console.WriteLine(r.N);
        r = F("p", false) || F("q", false) && F("z", true);
        Console.WriteLine(r.N);
        if (F("w", true) && !F("v", false)) Console.WriteLine("then");
        else Console.WriteLine("else");
        if (F("u", false) | F("o", true)) Console.WriteLine("then");
        int count = 0;
        for (; F("loop", count < 2) && F("more", true); count++) Console.Write("body ");
        Console.WriteLine(count);
        Console.WriteLine(F("cond", false) ? 1 : 2);
        Console.WriteLine(true & !false | false ^ true == false);
    }
}
