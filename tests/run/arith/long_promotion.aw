// C# 12.4.7: binary numeric promotion: int and long give long.
int i = 2000000000;
long l = 3;
Console.WriteLine(i * l);
Console.WriteLine(i + i);
Console.WriteLine((long)i + i);
long mixed = i;
mixed *= 10;
Console.WriteLine(mixed);
Console.WriteLine(mixed / 7);
Console.WriteLine(mixed % 7);
Console.WriteLine((int)mixed);
int back = (int)(mixed / 10);
Console.WriteLine(back == i);
