// C# 13.11: finally blocks run inside out, on every way out.
int F(int how)
{
    try
    {
        try
        {
            if (how == 0) return 10;
            if (how == 1) throw new Exception("x");
            Console.Write("body ");
        }
        finally { Console.Write("inner "); }
        Console.Write("between ");
    }
    catch (Exception e) { Console.Write("catch-" + e.Message + " "); return 20; }
    finally { Console.Write("outer "); }
    return 30;
}
for (int i = 0; i < 3; i++) Console.WriteLine(F(i));
for (int i = 0; i < 4; i++)
{
    try
    {
        if (i == 1) continue;
        if (i == 3) break;
        Console.Write("b" + i + " ");
    }
    finally { Console.Write("f" + i + " "); }
    Console.Write("e" + i + " ");
}
Console.WriteLine();
