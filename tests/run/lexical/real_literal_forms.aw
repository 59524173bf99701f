// C# specification §6.4.5.4: real literals: forms, suffixes, exponents, rounding, decimal scale.
static string T<X>(X x) => typeof(X).Name + "=" + x;
Console.WriteLine(T(1.5) + " " + T(.5) + " " + T(1e3) + " " + T(1.5e-3) + " " + T(2E+2) + " " + T(1d) + " " + T(1f)
    + " " + T(1.5F) + " " + T(3D));
Console.WriteLine(T(1m) + " " + T(1.50m) + " " + T(1e-3m) + " " + T(0.000m) + " " + T(1.5e2m) + " "
    + T(79228162514264337593543950335m) + " " + T(1_0.5_0m));
Console.WriteLine(T(0.1 + 0.2) + " " + T(0.1f + 0.2f) + " " + T(0.1m + 0.2m) + " " + T(1e308 * 10) + " "
    + T(-1e308 * 10) + " " + T(5e-324) + " " + T(1e-400));
Console.WriteLine(T(123456789.123456789f) + " " + T(123456789.123456789) + " " + T(123456789.123456789m) + " "
    + T(1.0) + " " + T(100f) + " " + T(1e16) + " " + T(1e15) + " " + T(1e-5));
Console.WriteLine((1.0).ToString() + 1.0.Equals(1) + 1.ToString() + 2.5m.ToString() + (-0.0) + (0.0 == -0.0)
    + 1.0.CompareTo(double.NaN));
