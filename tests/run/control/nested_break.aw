// C# 13.10: break and continue name the nearest loop or switch; goto leaves several.
for (int i = 0; i < 3; i++)
{
    int j = 0;
    while (true)
    {
        j++;
        switch (j)
        {
            case 1: continue;
            case 4: goto next;
        }
        if (j == 3 && i == 1) break;
        Console.Write(i + "" + j + " ");
    }
    Console.Write("broke ");
    next: ;
}
Console.WriteLine();
int n = 0;
again:
n++;
if (n < 5) goto again;
Console.WriteLine(n);
