// C# 12.12.3: NaN compares false with everything, except through !=; -0 equals 0.
double nan = 0.0 / 0, x = 1, zero = 0, minus = -zero;
Console.WriteLine(nan == nan);
Console.WriteLine(nan != nan);
Console.WriteLine(nan < x);
Console.WriteLine(nan > x);
Console.WriteLine(nan <= x);
Console.WriteLine(nan >= x);
Console.WriteLine(zero == minus);
Console.WriteLine(zero < minus);
Console.WriteLine(1 / zero > double.MaxValue);
Console.WriteLine(x <= 1);
Console.WriteLine(!(nan < x));
