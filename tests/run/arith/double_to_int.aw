// C# 10.3.2: conversions from double truncate.
double[] values = { 0, 0.9, -0.9, 1.5, -1.5, 2.999999, 1e9, -1e9, 123456.789 };
foreach (double d in values)
{
    Console.Write((int)d);
    Console.Write(' ');
    Console.WriteLine((long)d);
}
Console.WriteLine((long)1e15);
Console.WriteLine((double)9007199254740993L);
Console.WriteLine((double)int.MaxValue);
int n = 7;
Console.WriteLine(n / 2);
Console.WriteLine(n / 2.0);
Console.WriteLine((double)n / 2);
Console.WriteLine((double)(n / 2));
