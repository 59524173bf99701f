// C# specification §11.2.10: relational patterns with and, or, not on numbers, chars, enums, decimals, nullables and
// objects.
static string Grade(int n) => n switch
{
    < 0 => "neg",
    0 => "zero",
    > 0 and < 10 => "digit",
    >= 10 and <= 99 and not 42 => "two",
    42 => "answer",
    _ => "big"
};
foreach (int n in new[] { -5, 0, 9, 10, 42, 99, 100, int.MinValue, int.MaxValue })
    Console.Write(Grade(n) + " ");
Console.WriteLine();

static string Ch(char c) => c switch
{
    >= 'a' and <= 'z' => "lower",
    >= 'A' and <= 'Z' => "upper",
    >= '0' and <= '9' => "digit",
    ' ' or '\t' => "space",
    _ => "other"
};
foreach (char c in "aZ5 _") Console.Write(Ch(c) + " ");

static string D(double d) => d switch
{
    double.NaN => "nan",
    < 0.0 => "neg",
    0 => "zero",
    <= 1.5 => "small",
    double.PositiveInfinity => "inf",
    _ => "big"
};
foreach (double d in new[] { double.NaN, -1, -0.0, 1.5, 1e300, double.PositiveInfinity, double.NegativeInfinity })
    Console.Write(D(d) + " ");
Console.WriteLine();

static string O(object o) => o switch
{
    > 5 => "int>5",
    < 5L => "long<5",
    >= 'x' => "char>=x",
    int and not 3 => "int not 3",
    decimal and > 1m => "dec>1",
    string { Length: > 2 and < 5 } => "mid",
    null => "null",
    _ => "else"
};
foreach (object o in new object[] { 6, 5, 3, 4L, 5L, 'z', 'a', 2m, 1m, "abc", "a", null, 6.5 })
    Console.Write(O(o) + " ");
Console.WriteLine();
int? q = 7, nn = null;
Console.WriteLine((q is > 5) + "" + (q is not > 5) + (nn is > 5) + (nn is not > 5) + (nn is null or > 5)
    + (q is >= 7 and <= 7) + (q is > 1 and int k ? k : 0));
E e = E.C;
Console.WriteLine((e is >= E.B) + "" + (e is > E.C or E.A) + (e is not (E.A or E.B)));
ulong ul = ulong.MaxValue;
Console.WriteLine((ul is > long.MaxValue) + "" + (ul is 18446744073709551615));
byte b = 200;
Console.WriteLine((b is > 100 and < 255) + "" + (b is >= 0 and <= 255));
decimal m = 1.50m;
Console.WriteLine((m is 1.5m) + "" + (m is > 1.4m and < 1.6m));
static bool Leap(int y) => (y % 4, y % 100, y % 400) is (0, not 0, _) or (_, _, 0);
Console.WriteLine(Leap(2000) + "" + Leap(1900) + Leap(2024) + Leap(2023));
float f = 0.1f;
Console.WriteLine((f is 0.1f) + "" + (f is < 0.2f));
nint ni = 5;
Console.WriteLine(ni is > 3 and < 10);
string s = "x";
Console.WriteLine(s is not ("a" or "b") and { Length: 1 });
sbyte sb = -1;
Console.WriteLine(sb is < 0);
short sh = 300;
switch (sh)
{
    case < 0: Console.WriteLine("n"); break;
    case >= 300 and var w when w > 299: Console.WriteLine("w" + w); break;
    default: Console.WriteLine("d"); break;
}

enum E { A, B, C }
