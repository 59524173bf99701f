// C# specification §12.4.5, §12.4.8: predefined and lifted operators on operands with user-defined conversions; §13.8.3:
// the governing type of `switch`.
using System;

enum Level : byte { Low = 1, High = 4 }

struct Num {
    public int V;
    public static int Calls;
    public static implicit operator int(Num n) { Calls++; return n.V; }
}
struct MaybeNum {
    public bool Has;
    public static implicit operator int?(MaybeNum n) { return n.Has ? 40 : (int?)null; }
    public static implicit operator Level?(MaybeNum n) { return n.Has ? Level.High : (Level?)null; }
}
struct Text {
    public static int Calls;
    public static implicit operator string(Text t) { Calls++; return "text"; }
    public override string ToString() { return "ToString"; }
}
struct Flag { public bool B; public static implicit operator bool(Flag f) { return f.B; } }
struct Quiet {
    public int V;
    public static bool operator ==(Quiet a, Quiet b) { Console.Write("(=)"); return a.V == b.V; }
    public static bool operator !=(Quiet a, Quiet b) { Console.Write("(!)"); return a.V != b.V; }
    public static Quiet operator +(Quiet a, Quiet b) { return new Quiet { V = a.V + b.V }; }
    public static bool operator <(Quiet a, Quiet b) { return a.V < b.V; }
    public static bool operator >(Quiet a, Quiet b) { return a.V > b.V; }
    public override bool Equals(object o) { return false; }
    public override int GetHashCode() { return 0; }
}
struct Coded {
    public static implicit operator int(Coded? c) { return c.HasValue ? 1 : 2; }
}

static class Program {
    static string S(object o) { return o == null ? "null" : o.ToString(); }

    static string Case(Num? n) {
        switch (n) { case 3: return "three"; case null: return "null"; default: return "other"; }
    }
    static string CaseCoded(Coded? c) {
        switch (c) { case 1: return "value"; case 2: return "none"; default: return "?"; }
    }
    static string CaseText(Text t) {
        switch (t) { case "text": return "matched"; default: return "not"; }
    }

    static void Main() {
        Num n = new Num { V = 6 };
        Num? some = n, none = null;
        Console.WriteLine((n + 1) + " " + (n * 2.5) + " " + (n / 4) + " " + (-n) + " " + (~n) + " " + (n << 2) + " " + (n & 3));
        Console.WriteLine((n == 6) + " " + (n > 7) + " " + (some == 6) + " " + (none == 6) + " " + (none != 6) + " " + (none < 1));
        Console.WriteLine(S(some + 1) + " " + S(none + 1) + " " + S(none * some) + " " + (none == null) + " " + (some != null));
        Console.WriteLine(Num.Calls);

        MaybeNum has = new MaybeNum { Has = true }, not = new MaybeNum();
        Console.WriteLine(S(has + 2) + " " + S(not + 2) + " " + S(has >> 2) + " " + (has == 40) + " " + (not == 40));
        Level high = Level.High;
        Console.WriteLine((high == has) + " " + (not == high) + " " + (high > not) + " " + S(has & high) + " " + S(high | not));

        Text t = new Text();
        Console.WriteLine((t == null) + " " + (t != null) + " " + (t == "text") + " " + t + " " + ("<" + t + ">") + (t + "!"));
        Console.WriteLine(Text.Calls);
        Flag yes = new Flag { B = true };
        Console.WriteLine(!yes + " " + (yes & true) + " " + (yes && !yes) + " " + (yes ? 1 : 2) + " " + (yes == true));

        Quiet? a = new Quiet { V = 1 }, b = new Quiet { V = 1 }, c = null;
        Console.WriteLine((a == b) + " " + (a == c) + " " + (c == null) + " " + (c != a) + " " + (c == default(Quiet?)));
        Console.WriteLine((a + b).Value.V + " " + (a + c).HasValue + " " + (a < b) + " " + (c > a) + " " + (a != default(Quiet)));

        Console.WriteLine(Case(new Num { V = 3 }) + Case(new Num { V = 4 }) + Case(null));
        Console.WriteLine(CaseCoded(new Coded()) + CaseCoded(null) + CaseText(t));
    }
}
