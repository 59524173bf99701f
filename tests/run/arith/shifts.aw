// C# 12.11: shift counts are masked to 5 bits for int, 6 for long.
int one = 1, minus = -256;
for (int i = 0; i < 36; i += 5)
    Console.WriteLine((one << i) + " " + (minus >> i) + " " + (1L << i) + " " + (-256L >> i));
Console.WriteLine(one << 32);
Console.WriteLine(one << 33);
Console.WriteLine(1L << 64);
Console.WriteLine(1L << 63);
Console.WriteLine(minus >> 31);
Console.WriteLine(one << -1);
int x = 5;
x <<= 3;
Console.WriteLine(x);
x >>= 1;
Console.WriteLine(x);
