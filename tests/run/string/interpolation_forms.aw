// C# specification §12.8.3: holes with alignment, formats, nested strings, conditionals in parentheses, verbatim and
// raw forms, several dollars, constants, escapes, IFormattable, culture-free formatting and FormattableString-free
// concatenation.
using System.Globalization;
struct F : IFormattable
{
    public string ToString(string? f, IFormatProvider? p) => $"F({f ?? "null"})";
    public override string ToString() => "plain";
}

class N { public override string? ToString() => null; }

class Program
{
    const string C1 = "const", C2 = $"{C1}-{nameof(Main)}";
    static int n;
    static int Next() => ++n;

    static void Main()
    {
        int i = 42; double d = 1234.5678; string? nul = null; DateTime dt = new(2021, 3, 4, 5, 6, 7);
        Console.WriteLine($"{i,6}|{i,-6}|{i:X}|{i:x4}|{i,8:D5}|{i:N1}|{i:0000}|{-i:#;(#);zero}|{0:#;(#);zero}|{i:P0}|{i:E2}");
        Console.WriteLine($"{d:F2}|{d,12:N1}|{d:0.#}|{d:e3}|{d:C}|{d:G3}|{d:R}|{1.0:F0}|{1e20}|{double.NaN}|{-0.0}|{1f / 3}|{10m / 4:F3}");
        Console.WriteLine($"{{{i}}} {{}} {{{{{i}}}}} {(i > 1 ? "yes" : "no")} {(i < 1 ? $"{i}" : $"<{i}:{$"[{d:F0}]"}>")} {new[] { 1, 2 }.Length} {$"{$"{$"{i}"}"}"}");
        Console.WriteLine($@"C:\{i}\""q"" {{x}}
line2 {nul}|{nul,4}|{new N()}|");
        Console.WriteLine(@$"a\{i:D4}");
        Console.WriteLine($"""raw "{i}" nothing""");
        Console.WriteLine($$"""{ "a": {{i}}, "b": { } }""");
        Console.WriteLine($$$"""{{{i}}} {{i}} {x}""");
        Console.WriteLine($"""
            first {i}
              indented {d:F1}
            last
            """);
        Console.WriteLine("""  no "hole" {i} \n """ + """"a """ b"""");
        Console.WriteLine(C2 + $"{C1}" + $"{"lit"}"
            + $"{'c'}{1}{true}{1.5m}{null}{dt:yyyy-MM-dd HH:mm:ss}{dt,12:HH:mm}|{TimeSpan.FromMinutes(90):hh\\:mm}|{Guid.Empty:N}");
        F f = default;
        Console.WriteLine($"{f}|{f:abc}|{f,8:q}|{f,-10}|" + f + "|" + string.Format("{0:z} {0} {1,5}", f, i));
        object o = f; Console.WriteLine($"{o:obj} {o}");
        Console.WriteLine($"{Next()}{Next()}{n}{Next() + Next()}{n}");
        string s = $"{i}" + i + 'x' + 1 + 2 + (1 + 2) + $"{1}{2}"; Console.WriteLine(s);
        Console.WriteLine(1 + 2 + "a" + 1 + 2 + 'b' + ('b' + 1) + null + true);
        Console.WriteLine($"{"a" + "b"}{(object)5}{new { A = 1 }}{(1, "t")}{DayOfWeek.Monday:D}{DayOfWeek.Monday}{typeof(int)}{new int?(5)}{(int?)null}|{"x",3}{"x",-3}|{'c',2}");
        Console.WriteLine($"{i switch { 42 => "answer", _ => "?" }} {new Func<int, int>(x => { return x + 1; })(1)} {((Func<string>)(() => $"{i}"))()} {(nul is null ? "n" : "nn"),5:x}");
        Console.WriteLine("\u0041\x42\x0043\t|\0|".Length + "\a\b\f\v\r".Length + "\U0001F600".Length + @"\n".Length);
    }
}
