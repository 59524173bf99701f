// C# 13.9: iteration statements.
for (int i = 0; i < 3; i++) Console.Write(i + " ");
Console.WriteLine();
int w = 3;
while (w > 0) { Console.Write(w + " "); w--; }
Console.WriteLine();
do { Console.Write("once "); } while (false);
Console.WriteLine();
for (int i = 0, j = 10; i < j; i += 3, j--) Console.Write(i + ":" + j + " ");
Console.WriteLine();
for (;;) { w++; if (w == 5) break; }
Console.WriteLine(w);
int sum = 0;
for (int i = 0; i < 10; i++)
{
    if (i % 2 == 0) continue;
    sum += i;
}
Console.WriteLine(sum);
for (int i = 0; i < 3; i++)
{
    for (int j = 0; j < 3; j++)
    {
        if (j == 2) break;
        if (i == 1) continue;
        Console.Write(i * 10 + j + " ");
    }
}
Console.WriteLine();
