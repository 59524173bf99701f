// C# 12.10: unchecked arithmetic wraps around.
int max = int.MaxValue, min = int.MinValue;
Console.WriteLine(unchecked(max + 1));
Console.WriteLine(max + min);
max++;
Console.WriteLine(max);
min--;
Console.WriteLine(min);
int m = int.MinValue;
Console.WriteLine(-m);
Console.WriteLine(m * -1);
int big = 123456789;
Console.WriteLine(big * big);
long l = long.MaxValue;
l++;
Console.WriteLine(l);
Console.WriteLine(l * l);
Console.WriteLine(long.MinValue + 0);
