// C# specification §12.10: + - * / % at the edges: wrapping, signs of remainders, NaN, infinities, negative zero,
// decimals, characters, checked.
static string C(Func<object> f)
{
    try { return f().ToString()!; }
    catch (OverflowException) { return "overflow"; }
    catch (DivideByZeroException) { return "zero"; }
}
int max = int.MaxValue, min = int.MinValue, zero = 0, m1 = -1;
Console.WriteLine((max + 1) + " " + (min - 1) + " " + (max * 2) + " " + (-min) + " " + Math.Abs((long)min) + " "
    + (min / 2) + " " + (min % 10));
Console.WriteLine(7 / 2 + " " + -7 / 2 + " " + 7 / -2 + " " + -7 / -2 + " " + 7 % 3 + " " + -7 % 3 + " " + 7 % -3
    + " " + -7 % -3 + " " + 7.5 % 2 + " " + -7.5 % 2 + " " + 7.5m % 2 + " " + 1e300 % 3);
Console.WriteLine(C(() => 1 / zero) + " " + C(() => 1 % zero) + " " + C(() => min / m1) + " " + C(() => min % m1)
    + " " + C(() => 1.0 / zero) + " " + C(() => -1.0 / zero) + " " + C(() => 0.0 / zero) + " " + C(() => 1m / zero)
    + " " + C(() => checked(max + 1)) + " " + C(() => checked(max * 2L)) + " " + C(() => checked(-min)) + " "
    + C(() => checked((uint)m1)) + " " + C(() => checked(min - 1)) + " " + C(() => unchecked(max + 1)));
double inf = double.PositiveInfinity, nan = double.NaN;
Console.WriteLine((inf - inf) + " " + inf * 0 + " " + inf % 2 + " " + 5 % inf + " " + (nan + 1) + " "
    + (nan == nan) + " " + 0.0 * -1 + " " + (0.1 + 0.2 == 0.3) + " " + (0.1f + 0.2f) + " " + 1.0 / 3 + " " + 1f / 3
    + " " + 2 / 3m + " " + 1 / 3 * 3 + " " + 1e308 * 10 / 10);
char c = 'a';
Console.WriteLine(c + 1 + " " + (char)(c + 1) + " " + ('z' - 'a') + " " + c++ + c + " " + -c + " " + (c + "x")
    + ('a' + 'b') + 'a' + "b");
byte b1 = 200, b2 = 100;
Console.WriteLine((b1 + b2).GetType().Name + (b1 + b2) + " " + (byte)(b1 + b2) + " "
    + C(() => checked((byte)(b1 + b2))) + " " + (1 + 2L).GetType().Name + (1 + 2u).GetType().Name
    + (1L + 2f).GetType().Name + (1 + 2m).GetType().Name + ((short)1 + (short)2).GetType().Name + (1u + 1L).GetType().Name);
decimal d = 1.10m;
Console.WriteLine(d + 1 + " " + d * 2.00m + " " + d / 3 + " " + (d - 0.10m) + " " + -d + " "
    + C(() => decimal.MaxValue * (10 + zero)));
uint u = 0;
ulong ul = 0;
Console.WriteLine((u - 1) + " " + (ul - 1) + " " + (u - 1L) + " " + C(() => checked(u - 1)) + " " + -u);
