// C# specification §6.4.5.3: the type of an integer literal by value, suffix and base; negative extremes.
Console.WriteLine(2147483647.GetType() + " " + 2147483648.GetType() + " " + 4294967295.GetType() + " "
    + 4294967296.GetType() + " " + 9223372036854775807.GetType() + " " + 9223372036854775808.GetType());
Console.WriteLine(0x7FFFFFFF.GetType() + " " + 0x80000000.GetType() + " " + 0x100000000.GetType() + " "
    + 0x8000000000000000.GetType() + " " + 0b1.GetType() + " " + 0b10000000000000000000000000000000.GetType());
Console.WriteLine(1U.GetType() + " " + 1u.GetType() + " " + 1L.GetType() + " " + 1UL.GetType() + " "
    + 1uL.GetType() + " " + 1LU.GetType() + " " + 4294967296U.GetType() + " " + 9223372036854775808L.GetType());
int min = -2147483648;
long lmin = -9223372036854775808;
Console.WriteLine(min + " " + lmin + " " + (-2147483648).GetType() + " " + (-2147483649).GetType() + " "
    + (-(2147483648)).GetType() + " " + (-9223372036854775808).GetType());
Console.WriteLine(1_2_3 + 0x_FF + 0b_1010_1010 + 0xdead_beefL + " " + 0XaBc + " " + 0B11 + " " + 007);
Console.WriteLine((1 == 1L) + " " + (-1 < 1U) + " " + (0xFFFFFFFF == -1) + " " + (0xFFFFFFFF == uint.MaxValue)
    + " " + unchecked((int)0xFFFFFFFF));
byte b = 255;
sbyte sb = -128;
short sh = 0x7FFF;
ushort us = 0xFFFF;
uint u = 0xFFFFFFFF;
ulong ul = 18446744073709551615;
char c = (char)65;
Console.WriteLine(b + " " + sb + " " + sh + " " + us + " " + u + " " + ul + " " + c);
Console.WriteLine(int.MaxValue + 1L + " " + (uint.MaxValue + 1UL) + " " + (2147483647 + 2147483648) + " " + -1u.CompareTo(0));
