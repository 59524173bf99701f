ulong u = 99999999999999999999; //~ AW1021: Integral constant is too large
Console.WriteLine(u);
