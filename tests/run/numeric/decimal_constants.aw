// C# specification §12.23 and §10.3.1: constants of type decimal: fields, locals, folding with the scale kept, default
// arguments,
// constant, relational and property patterns, switch labels, conversions of constants.
using System;

enum E { A = 3 }

class C
{
    public const decimal D = 1.50m, Twice = D * 2 + 1, Neg = -D, Third = 1m / 3, Rem = 7.5m % 2, FromInt = 5,
        FromCast = (decimal)2.5, FromEnum = (decimal)E.A;

    public const int Whole = (int)Twice;
    public const double Dbl = (double)D;
    public const bool Cmp = D > 1 && D != 2m && 1.5m == D;
    public const long L = (long)-2.9m;
    public static string M(decimal d = 2.25m, decimal? n = 3m, decimal z = default, object o = null) => d + " " + n + " " + z;
    public decimal Price { get; set; } = D;
}

static class Program
{
    const decimal Big = 79228162514264337593543950335m;

    static string Kind(decimal d) => d switch
    {
        < 0m => "neg",
        0 => "zero",
        1.50m => "one and a half",
        > 1 and <= 10.0m => "small",
        >= 1_000m or 999.99m => "large",
        _ => "other"
    };

    static string Obj(object o) => o switch
    {
        1.0m => "one",
        decimal d when d > 5m => "big " + d,
        decimal => "dec",
        _ => "no"
    };

    static string Null(decimal? d) => d switch { null => "null", 2.00m => "two", < 2m => "less", _ => "more" };

    static string Stmt(decimal d)
    {
        switch (d)
        {
            case 0.1m: case 0.10m + 1m: return "a";
            case C.D: return "D";
            case 5: return "five";
            default: return "?";
        }
    }

    static void Main()
    {
        const decimal local = 3.0m, sum = local + C.D;
        Console.WriteLine(C.D + " " + C.Twice + " " + C.Neg + " " + C.Third + " " + C.Rem + " " + C.FromInt + " "
            + C.FromCast + " " + C.FromEnum);
        Console.WriteLine(C.Whole + " " + C.Dbl + " " + C.Cmp + " " + C.L + " " + local + " " + sum + " " + Big
            + " " + 0.1m * 3 + " " + 1.10m + " " + -0.0m + " " + 1e-3m);
        Console.WriteLine(C.M() + "; " + C.M(1, null) + "; " + C.M(z: 1.0m));
        foreach (var d in new[] { -1m, 0.0m, 1.5m, 9.99m, 10.01m, 1000m, 999.990m })
            Console.Write(Kind(d) + "; ");
        Console.WriteLine();
        foreach (var o in new object[] { 1m, 6m, 2m, 1, 1.0 }) Console.Write(Obj(o) + "; "); Console.WriteLine();
        foreach (decimal? d in new decimal?[] { null, 2, 1.99m, 3 }) Console.Write(Null(d) + "; ");
        Console.WriteLine();
        foreach (var d in new[] { 0.1m, 1.1m, 1.5m, 5m, 6m }) Console.Write(Stmt(d)); Console.WriteLine();
        Console.WriteLine(new C() is { Price: 1.5m } ? "yes" : "no");
        Console.WriteLine(C.D is > 1 and < 2);
        Console.WriteLine($"{local}{C.D:F3}" + C.D + C.D.ToString());
        int i = 4;
        Console.WriteLine(i * C.D + " " + (i > C.D) + " " + (decimal)i / 3 + " " + checked((int)C.Twice));
        decimal run = C.D;
        run += 1;
        run++;
        run *= 2m;
        Console.WriteLine(run);
    }
}
