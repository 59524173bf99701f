// C# specification §12.10.2–12.10.5: float and double * / % + - over zeros, infinities and NaN; exactness of
// remainders; decimal and integer division.
double[] v = { 0.0, -0.0, 1.5, -2.5, double.PositiveInfinity, double.NegativeInfinity, double.NaN };
foreach (double a in v)
{
    foreach (double b in v) Console.Write($"{a * b} {a / b} {a % b} {a + b} {a - b}, ");
    Console.WriteLine();
}
Console.WriteLine(5.5 % 2 + " " + -5.5 % 2 + " " + 5.5 % -2 + " " + 1e300 % 3 + " " + 0.3 % 0.1 + " " + 1 % 0.1f
    + " " + 5 % 3.5m + " " + -7 % 3 + " " + 7 % -3 + " " + -7 / 2 + " " + 7 / -2 + " " + -7 / 2.0);
float f = 16777216f;
Console.WriteLine(f + 1 == f);
Console.WriteLine((f + 1) + 1 + " " + (f + 2));
float x = 0.1f, y = 0.2f;
Console.WriteLine(x + y == 0.3f);
Console.WriteLine((double)x * y);
Console.WriteLine(x * y);
Console.WriteLine(float.MaxValue * 2 + " " + float.MinValue * 2 + " " + (double)float.MaxValue * 2 + " "
    + float.Epsilon / 2 + " " + -float.Epsilon / 2);
Console.WriteLine(1 / 3.0f * 3 == 1);
Console.WriteLine(1e308 * 10 - 1e308 * 10);
Console.WriteLine(double.MaxValue + 1 == double.MaxValue);
Console.WriteLine(double.Epsilon * 0.5 + " " + double.MinValue / 1e-10 + " " + 4.35 * 100 + " " + 1.1 + 2.2 + " " + (1.1 + 2.2));
Console.WriteLine(Math.IEEERemainder(5.5, 2) + " " + Math.IEEERemainder(-5, 3) + " " + 10m / 3 + " " + 10m % 3
    + " " + -10.5m % 3 + " " + 1m / 7);
double z = 0;
int i = 1;
Console.WriteLine(i / z + " " + -i / z + " " + i % z + " " + z / z);
double d = 7;
d %= 4;
d /= 2;
d *= -1;
d -= 0.5;
Console.WriteLine(d);
d = 5;
Console.WriteLine(d++ + ++d + d-- + --d);
f = 1.5f;
f++;
--f;
Console.WriteLine(f++ + f);
