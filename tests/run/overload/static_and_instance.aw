// C# 7.3 improved overload candidates (C# specification §12.6.4.1, §12.8.10.2, §10.8): static methods are no candidates
// through an object, instance methods none without one; constraints and the delegate's result sort out the rest; a name
// that is both a property and its type.
using System;

class Mixed {
    public string M(object o) { return "instance object"; }
    public static string M(string s) { return "static string"; }
    public string Implicit() { return M("s") + ", " + M(1); }
    public static string ImplicitStatic() { return M("s"); }
    public string field = "f";
}

class Artist {
    public static Artist From(string s) { return new Artist { Name = s }; }
    public string Name = "none";
    public string Show() { return "show " + Name; }
    public static readonly Artist Known = From("known");
}

class Holder {
    public Artist Artist { get; set; }
    public Holder() { Artist = Artist.From("made"); }
    public string Use() { return Artist.Show() + " " + Artist.Name + " " + Artist.Known.Name; }
    public static string UseStatic() { return Artist.From("s").Name + " " + Artist.Known.Name + " " + Take<string, Artist>(Artist.From); }
    static string Take<T1, T2>(Func<T1, T2> f) { return "func1"; }
    static string Take<T1, T2>(Func<T1, int, T2> f) { return "func2"; }
}

static class Program {
    static string G<T>(T t, int n) where T : struct { return "struct"; }
    static string G<T>(T t, long n) where T : class { return "class"; }
    static int R(int x) { return x; }
    static string R(object x) { return "o"; }
    static string D(Func<string, string> f) { return "string: " + f("x"); }
    static string D(Func<string, int> f) { return "int: " + f("x"); }
    static int Opt(int a, int b = 5) { return a + b; }
    static int Opt(long a) { return 100; }
    static string Par(params int[] xs) { return "params"; }
    static string Par(int[] xs, int n) { return "two"; }
    static string Conv(string s) { return s; }

    static void Main() {
        var m = new Mixed();
        Console.WriteLine(m.M("s") + " | " + Mixed.M("s") + " | " + m.Implicit() + " | " + Mixed.ImplicitStatic());
        Func<string, string> f = m.M, g = Mixed.M;
        Console.WriteLine(f("s") + " | " + g("s"));
        Console.WriteLine(new Holder().Use() + " | " + Holder.UseStatic());
        Console.WriteLine(G(1, 1) + " | " + G("s", 1));
        Console.WriteLine(D(Conv) + " " + D(s => s.Length));
        // A method group takes no defaults and no `params`; references may vary.
        Func<object, int> opt = Opt2;
        Func<int[], string> par = Par;
        Console.WriteLine(opt(1) + " " + par(new int[2]));
        Func<string, object> varied = R2;
        Console.WriteLine(varied("v"));
    }
    static int Opt2(object a, int b = 5) { return b; }
    static int Opt2(object a) { return 100; }
    static string R2(object o) { return "r2 " + o; }
}
