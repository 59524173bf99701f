// C# specification §6.4.5.4: real literals: suffixes, exponents, separators, rounding to the nearest value.
Console.WriteLine(1.5.GetType() + " " + 1.5f.GetType() + " " + 1.5d.GetType() + " " + 1.5m.GetType() + " "
    + 1F.GetType() + " " + 1D.GetType() + " " + 1M.GetType() + " " + 1e3.GetType() + " " + 0x1F.GetType());
Console.WriteLine(.5 + " " + 1e3 + " " + 1E-3 + " " + 1e+2f + " " + 1_000.5_0 + " " + 1_0e1_0 + " " + .1e2m + " "
    + 1.0m + " " + 1.10m + " " + 1e-5m);
Console.WriteLine(0.1f == 0.1 ? "same" : "differ");
Console.WriteLine((double)0.1f);
Console.WriteLine(16777217f);
Console.WriteLine(9007199254740993.0);
Console.WriteLine(9007199254740993d == 9007199254740992d);
Console.WriteLine(1e-324 == 0);
Console.WriteLine(4.9e-324 == double.Epsilon);
Console.WriteLine(1e-46f == 0f);
Console.WriteLine(3.4028235e38f == float.MaxValue);
Console.WriteLine(1.7976931348623157e308 == double.MaxValue);
Console.WriteLine(0.1 + 0.2);
Console.WriteLine(0.1f + 0.2f);
Console.WriteLine(0.1m + 0.2m);
Console.WriteLine(1.0 / 3 + " " + 1f / 3 + " " + 1m / 3);
Console.WriteLine(79228162514264337593543950335m + " " + 0.0000000000000000000000000001m + " " + -0.0m + " " + -0.0 + " " + 0.0);
Console.WriteLine(1.ToString() + 1.5.ToString() + 2d.ToString() + 3.0f.ToString() + 4m.ToString());
Console.WriteLine(123456789012345678901234567890.0 + " " + 2.2250738585072014e-308 + " " + 5e-45f);
