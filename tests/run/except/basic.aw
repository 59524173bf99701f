// C# 13.11: try, catch and finally.
void Run(int how)
{
    try
    {
        Console.Write("[" + how);
        if (how == 1) throw new InvalidOperationException("one");
        if (how == 2) throw new ArgumentException("two");
        if (how == 3) throw new Exception("three");
        Console.Write(" ok");
    }
    catch (InvalidOperationException e) { Console.Write(" invalid:" + e.Message); }
    catch (ArgumentException e) { Console.Write(" argument:" + e.Message); }
    catch (Exception) { Console.Write(" other"); }
    finally { Console.Write(" finally"); }
    Console.WriteLine("]");
}
for (int i = 0; i < 4; i++) Run(i);
