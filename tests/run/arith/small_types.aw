// byte, sbyte, short, ushort, uint, ulong, float.
byte b = 250; b += 10; Console.WriteLine(b);
sbyte sb = 127; sb++; Console.WriteLine(sb);
short s = short.MaxValue; s++; Console.WriteLine(s);
ushort us = 0; us--; Console.WriteLine(us);
uint u = 0; u--; Console.WriteLine(u);
ulong ul = ulong.MaxValue; Console.WriteLine(ul); ul++; Console.WriteLine(ul);
Console.WriteLine(u / 2 + " " + (u >> 4) + " " + (-1 >> 4));
float f = 1f / 3; Console.WriteLine(f); Console.WriteLine(f * 3); Console.WriteLine((double)f);
Console.WriteLine(unchecked((byte)300) + (sbyte)-1);
Console.WriteLine((byte)(b + 1));
Console.WriteLine(u + 1L);
Console.WriteLine(3000000000u > 5);
