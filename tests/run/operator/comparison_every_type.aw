// C# specification §12.12: == != < > <= >= on integers, floats with NaN, decimal, bool, char, enum, string, references,
// nullables.
static string C<X>(bool eq, bool ne, bool lt, bool gt, bool le, bool ge) => typeof(X).Name + (eq ? "=" : "")
    + (ne ? "!" : "") + (lt ? "<" : "") + (gt ? ">" : "") + (le ? "l" : "") + (ge ? "g" : "") + " ";
static string I(int a, int b) => C<int>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string U(uint a, uint b) => C<uint>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string L(long a, long b) => C<long>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string UL(ulong a, ulong b) => C<ulong>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string F(float a, float b) => C<float>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string D(double a, double b) => C<double>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string M(decimal a, decimal b) => C<decimal>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string N(int? a, int? b) => C<int?>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string Ch(char a, char b) => C<char>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string E_(E a, E b) => C<E>(a == b, a != b, a < b, a > b, a <= b, a >= b);
static string DN(double? a, double b) => C<double?>(a == b, a != b, a < b, a > b, a <= b, a >= b);
Console.WriteLine(I(1, 2) + I(-1, -1) + I(int.MinValue, int.MaxValue) + U(0, uint.MaxValue) + L(-1, 1)
    + UL(ulong.MaxValue, 1) + Ch('a', 'b') + Ch('\uFFFF', '\0') + E_(E.Lo, E.Hi) + E_(E.Hi, E.Hi));
Console.WriteLine(F(1, 2) + F(float.NaN, 1) + F(float.NaN, float.NaN) + F(0f, -0f)
    + D(double.NaN, double.NegativeInfinity) + D(double.PositiveInfinity, double.MaxValue) + D(-0.0, 0.0)
    + M(1.0m, 1.00m) + M(-1, 1));
Console.WriteLine(N(null, null) + N(null, 1) + N(2, null) + N(2, 3) + N(3, 3) + DN(null, 1) + DN(double.NaN, 1) + DN(2, 1));
bool t = true, f = false;
Console.WriteLine((t == f) + "" + (t != f) + (t == !f) + ((bool?)null == f) + ((bool?)t == t));
string a = "ab", b = string.Concat("a", "b");
object oa = a, ob = b;
Console.WriteLine((a == b) + "" + (oa == ob) + (a != b) + (oa.Equals(ob)) + (a == null) + (null == (string)null)
    + ((object)a == a));
double nan = double.NaN;
Console.WriteLine(nan.Equals(nan) + "" + (nan == nan) + nan.CompareTo(1) + nan.CompareTo(nan) + 1.0.CompareTo(nan)
    + !(nan < 1) + !(nan >= 1) + (nan is double.NaN));
object b1 = 5, b2 = 5;
Console.WriteLine((b1 == b2) + "" + b1.Equals(b2) + ReferenceEquals(b1, b1) + Equals(b1, b2));
Func<int> g = () => 1, h = g;
Console.WriteLine((g == h) + "" + (g != null) + (typeof(int) == 1.GetType()) + (typeof(int) == typeof(long)));
Console.WriteLine((1 < 2 == true) + "" + (1 + 1 == 2 & 3 > 2) + (5 > 3 != 2 > 4) + ('a' == 97) + (1 == 1.0)
    + (1L == 1u) + (0.1f == 0.1) + (0.5f == 0.5) + (1 == 1m));

enum E : sbyte { Lo = -5, Hi = 5 }
