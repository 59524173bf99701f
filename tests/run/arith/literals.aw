// C# 6.4.5: integer and real literals, digit separators.
Console.WriteLine(0x7F + 0b101 + 1_000_000);
Console.WriteLine(0xFFFFFFFF);
Console.WriteLine(2147483648);
Console.WriteLine(-2147483648);
Console.WriteLine(9223372036854775807);
Console.WriteLine(-9223372036854775808);
Console.WriteLine(10L * 3);
Console.WriteLine(1e3 + .5 + 2.5e-1 + 3d);
Console.WriteLine(1_0.0_1);
Console.WriteLine(5 / 2 + 5 / 2.0);
Console.WriteLine('\x41' + "" + '\u00e9');
