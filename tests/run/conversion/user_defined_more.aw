// C# specification §10.5: user-defined conversions: the most specific source and target, standard conversions before
// and after, lifted, between generic types, in arguments, returns, conditions and compound assignment.
struct Meters
{
    public double V;
    public static implicit operator Meters(double d) => new() { V = d };
    public static explicit operator double(Meters m) => m.V;
    public static explicit operator int(Meters m) { Console.Write("toint "); return (int)m.V; }
    public static implicit operator Feet(Meters m) => new() { V = m.V * 3 };
}

struct Feet
{
    public double V;
    public static explicit operator Meters(Feet f) => new() { V = f.V / 3 };
}

class Name
{
    public string S = "";
    public static implicit operator Name(string s) => new() { S = "<" + s + ">" };
    public static implicit operator string(Name n) => n.S;
    public static implicit operator bool(Name n) => n.S.Length > 2;
}

class Base { public static implicit operator Target(Base b) => new() { From = "base" }; }

class Derived : Base
{
    public static implicit operator Target(Derived d) => new() { From = "derived" };
}

class Target { public string From = ""; }

class Box<T>
{
    public T V;
    public Box(T v) => V = v;
    public static implicit operator Box<T>(T v) => new(v);
    public static explicit operator T(Box<T> b) => b.V;
}

class Digit
{
    public int N;
    public static explicit operator Digit(byte b) { Console.Write("byte "); return new() { N = b }; }
    public static explicit operator Digit(long l) { Console.Write("long "); return new() { N = (int)l }; }
    public static implicit operator long(Digit d) => d.N;
    public static Digit operator +(Digit a, Digit b) => new() { N = a.N + b.N };
}

static class Program
{
    static string Take(Name n) => n.S;
    static double Len(Feet f) => f.V;
    static Target Give(bool b) { if (b) return new Derived(); return new Base(); }

    static void Main()
    {
        Meters m = 5;
        m = 2.5f;
        Console.WriteLine(m.V + " " + (double)m + " " + (int)m + " " + (long)m + " " + (byte)(int)m + " " + Len(m)
            + " " + ((Meters)new Feet { V = 9 }).V);
        Meters? n = 3.0, none = null;
        Console.WriteLine((double?)n + " " + ((double?)none == null) + " " + ((Feet?)n)!.Value.V + " "
            + ((Feet?)none == null) + " " + (int?)n);
        Name name = "bob";
        string back = name;
        Console.WriteLine(back + Take("x") + name + (name + "!") + (name ? "yes" : "no")
            + ((Name)"" ? "yes" : "no") + string.Concat(name, name));
        Console.WriteLine(Give(true).From + Give(false).From + ((Target)(Base)new Derived()).From);
        Box<int> b = 7;
        Box<string> s = "t";
        int i = (int)b;
        Console.WriteLine(i + (string)s + b.V + ((Box<long>)5).V);
        var d = (Digit)(byte)3;
        d = (Digit)4;
        d = (Digit)5L;
        d = (Digit)(short)6;
        long l = d;
        l += d;
        double dd = d;
        Console.WriteLine(l + " " + dd + " " + (d + d).N + " " + (d > 5) + " " + (d == 6L) + " " + d * 2);
        d += d;
        Console.WriteLine(d.N);
        foreach (Name x in new[] { "p", "q" }) Console.Write(x.S);
        Name[] arr = { "u", "v" };
        Console.WriteLine(arr[1].S);
        while (name) { name = "ab"; name.S = ""; }
        switch ((long)d) { case 12: Console.WriteLine("twelve"); break; }
        Func<Name> f = () => "lazy";
        Console.WriteLine(f().S);
        Name cond = m.V > 1 ? "big" : (Name)"small";
        Console.WriteLine(cond.S);
    }
}
