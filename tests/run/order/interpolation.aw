// C# specification §12.8.3: the holes of an interpolated string are evaluated and formatted left to right.
class Noisy : IFormattable
{
    readonly string name;
    public Noisy(string name) { this.name = name; Console.Write($"new {name}; "); }
    public override string ToString() { Console.Write($"plain {name}; "); return name; }

    public string ToString(string format, IFormatProvider provider)
    {
        Console.Write($"format {name} {format ?? "null"}; ");
        return name + ":" + format;
    }
}

class Plain
{
    public static int Count;
    readonly int n = ++Count;
    public override string ToString() { return "plain" + n; }
}

class Program
{
    static int i;
    static int Next() { return ++i; }

    static void Main()
    {
        string s = $"{new Noisy("a")} {new Noisy("b"):fmt} {new Noisy("c"),6} {new Noisy("d"),-6:x}|";
        Console.WriteLine();
        Console.WriteLine(s);
        Console.WriteLine($"{Next()}{Next(),4}{Next(),-4}{Next():D3}{Next()}|");
        Console.WriteLine($"{new Plain()}{new Plain()}{(Plain.Count > 1 ? "two" : "one")}");
        object nothing = null;
        Console.WriteLine($"[{nothing}] [{nothing,3}] [{null}] [{(string)null,-2}]");
        Console.WriteLine($"{{literal}} {{{1 + 1}}} }}{{");
        Console.WriteLine($@"verbatim ""{Next()}"" \n {Next()} end");
        Console.WriteLine($"{$"inner {Next()} {$"deeper {Next()}"}"} {"str" + "ing"}");
        Console.WriteLine($"{(i > 3 ? "big" : "small")} {new[] { 1, 2, 3 }[1]} {(Func<int>)null == null}");
        Console.WriteLine($"{1.5:F3} {-7,5} {'c'} {true} {12345.678:N1} {255:X4} {0.25:P0} {DayOfWeek.Monday} {DayOfWeek.Monday:D}");
        int x = 3;
        string later = $"{x}{x = 4}{x}";
        Console.WriteLine(later + x);
        try { Console.WriteLine($"{Next()} {Fail()} {Next()}"); }
        catch (InvalidOperationException) { Console.WriteLine("failed at " + i); }
        const string c = "const";
        Console.WriteLine($"{c}" + $"{c.Length}" + c);
        FormattableString();
    }

    static int Fail() { throw new InvalidOperationException(); }

    static void FormattableString() { Console.WriteLine($"a\tb\u0041{'\n'}c".Replace("\n", "<nl>")); }
}
