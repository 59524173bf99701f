// Math and MathF: rounding modes, integers' limits, powers, logs, signs, NaN and infinities, clamps, division.
Console.WriteLine(Math.Round(2.5) + " " + Math.Round(3.5) + " " + Math.Round(-2.5) + " " + Math.Round(2.345, 2)
    + " " + Math.Round(2.5, MidpointRounding.AwayFromZero) + " " + Math.Round(-2.5, MidpointRounding.AwayFromZero)
    + " " + Math.Round(2.675m, 2) + " " + Math.Round(1234.5678, 3) + " " + Math.Round(2.7, MidpointRounding.ToZero)
    + " " + Math.Round(-2.1, MidpointRounding.ToNegativeInfinity) + " " + Math.Round(2.1, MidpointRounding.ToPositiveInfinity));
Console.WriteLine(Math.Floor(-1.5) + " " + Math.Ceiling(-1.5) + " " + Math.Truncate(-1.5) + " " + Math.Floor(1.5m)
    + " " + Math.Abs(-3) + Math.Abs(-2.5) + Math.Abs(-1.5m) + " " + Math.Sign(-2.5) + Math.Sign(0) + Math.Sign(7m)
    + " " + Math.Max(1, 2.5) + Math.Min(-1, 1L) + Math.Max(double.NaN, 1) + " " + Math.Min(-0.0, 0.0) + " "
    + Math.Clamp(5, 1, 3) + Math.Clamp(-0.5, 0, 1));
Console.WriteLine(Math.Pow(2, 10) + " " + Math.Pow(2, -1) + " " + Math.Pow(-8, 1.0 / 3) + " " + Math.Sqrt(2) + " "
    + Math.Sqrt(-1) + " " + Math.Exp(0) + " " + Math.Log(Math.E) + " " + Math.Log10(1000) + " " + Math.Log(8, 2)
    + " " + Math.Log(0) + " " + Math.Log(-1) + " " + Math.Pow(0, 0) + " " + Math.Pow(double.PositiveInfinity, 0));
Console.WriteLine(Math.Sin(0) + " " + Math.Cos(Math.PI) + " " + Math.Atan2(1, 1).ToString("F6") + " "
    + Math.Tan(Math.PI / 4).ToString("F6") + " " + Math.DivRem(17, 5, out int r) + r + " "
    + Math.BigMul(int.MaxValue, 2) + " " + Math.IEEERemainder(5, 3) + " " + 5 % 3.0 + " " + Math.CopySign(3, -0.0)
    + " " + double.IsNaN(Math.Asin(2)) + " " + Math.ILogB(8) + " " + Math.ScaleB(1, 3));
foreach (Action a in new Action[] { () => Math.Abs(int.MinValue), () => Math.Clamp(1, 3, 2),
    () => Math.Sign(double.NaN), () => Math.Round(1.0, 16), () => Math.DivRem(1, int.Parse("0"), out _) })
    try { a(); Console.Write("ok "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
Console.WriteLine(MathF.Sqrt(2) + " " + MathF.Round(2.5f) + " " + MathF.PI + " " + (float)Math.PI);
