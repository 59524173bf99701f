// .NET System.Math and MathF: rounding modes, extremes, special values, exceptions.
// gc: 100
static string T(Func<object> f) { try { return f() + " "; } catch (Exception e) { return e.GetType().Name + " "; } }
foreach (double d in new[] { 0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, -2.6, 1e20, double.NaN })
    Console.Write(Math.Round(d) + "," + Math.Round(d, MidpointRounding.AwayFromZero) + "," + Math.Floor(d) + ","
        + Math.Ceiling(d) + "," + Math.Truncate(d) + " ");
Console.WriteLine();
Console.WriteLine(Math.Round(2.345, 2) + " " + Math.Round(2.675, 2) + " "
    + Math.Round(1.005, 2, MidpointRounding.AwayFromZero) + " " + Math.Round(-2.5, MidpointRounding.ToZero)
    + Math.Round(2.5, MidpointRounding.ToPositiveInfinity) + Math.Round(2.5, MidpointRounding.ToNegativeInfinity)
    + " " + Math.Round(2.5m) + Math.Round(3.5m) + Math.Round(2.345m, 2)
    + Math.Round(-2.5m, MidpointRounding.AwayFromZero) + Math.Floor(-1.5m) + Math.Ceiling(-1.5m) + Math.Truncate(-1.5m));
Console.WriteLine(T(() => Math.Abs(-5)) + T(() => Math.Abs(int.MinValue)) + T(() => Math.Abs(-2.5))
    + T(() => Math.Abs(-0.0)) + T(() => Math.Abs((sbyte)-128)) + T(() => Math.Abs(long.MinValue))
    + T(() => Math.Abs(-1.5m)) + T(() => Math.Sign(-3)) + T(() => Math.Sign(0.0)) + T(() => Math.Sign(double.NaN))
    + T(() => Math.Sign(5m)));
Console.WriteLine(Math.Max(1, 2) + " " + Math.Min(1.5, double.NaN) + " " + Math.Max(-0.0, 0.0) + " "
    + Math.Min(-0.0, 0.0) + " " + Math.Max((byte)1, (byte)2).GetType() + " " + Math.Max(1u, 2)
    + Math.Max(3L, 2).GetType() + Math.Clamp(5, 1, 3) + Math.Clamp(-1.5, -1, 1) + T(() => Math.Clamp(1, 5, 2)));
Console.WriteLine(Math.Pow(2, 10) + " " + Math.Pow(2, -1) + " " + Math.Pow(0, 0) + " " + Math.Pow(-8, 1.0 / 3)
    + " " + Math.Pow(double.NaN, 0) + " " + Math.Pow(1, double.NaN) + " " + Math.Sqrt(2) + " " + Math.Sqrt(-1)
    + " " + Math.Cbrt(8) + " " + Math.Exp(1) + " " + Math.Log(0) + " " + Math.Log(-1) + " " + Math.Log(8, 2) + " "
    + Math.Log10(1000) + " " + Math.Log2(8) + " " + Math.Log(5, 1));
Console.WriteLine(Math.Sin(0) + " " + Math.Cos(0) + " " + Math.Tan(0) + " " + Math.Asin(2) + " " + Math.Acos(1)
    + " " + Math.Atan(1) + " " + Math.Atan2(1, -1) + " " + Math.Atan2(0, -1) + " " + Math.Sinh(0) + Math.Cosh(0)
    + Math.Tanh(0) + " " + Math.PI + " " + Math.E);
Console.WriteLine(Math.DivRem(17, 5, out int r) + " " + r + " " + Math.DivRem(-17L, 5L, out long lr) + " " + lr
    + " " + Math.BigMul(int.MaxValue, int.MaxValue) + " " + Math.IEEERemainder(5, 3) + " " + Math.ScaleB(1.5, 3)
    + " " + Math.ILogB(10) + " " + Math.CopySign(3, -0.0) + " " + Math.FusedMultiplyAdd(2, 3, 4) + " "
    + Math.BitIncrement(1.0) + " " + Math.BitDecrement(0.0) + T(() => Math.DivRem(1, 0, out int z))
    + T(() => Math.Round(1.5, 16)) + T(() => Math.Round(1.5m, 29)));
Console.WriteLine(MathF.Sqrt(2) + " " + MathF.Round(2.5f) + " " + MathF.Pow(2, 0.5f) + " " + MathF.PI + " "
    + MathF.Floor(-1.5f) + " " + MathF.Max(1, 2) + " " + MathF.Abs(-1f) + " " + MathF.Sin(0) + MathF.Truncate(2.9f)
    + " " + MathF.Log(1) + MathF.Exp(0) + MathF.Sign(-2f));
