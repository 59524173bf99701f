// C# specification §12.18: the type of a conditional expression, with constants that fit the other side.
using System;
class Program
{
    static string T<U>(U value) { return typeof(U).Name + ":" + value; }
    const uint Picked = true ? 1 : 2u;
    const long Wide = false ? 1 : 2L;
    const int Narrow = true ? 1 : (short)2;
    static void Main()
    {
        bool c = Environment.ProcessorCount > 0;
        short s = 3; byte b = 4; uint u = 5; char ch = 'x'; long l = 6; int i = 7;
        Console.WriteLine(T(c ? 1 : (short)1));
        Console.WriteLine(T(c ? (short)1 : 1));
        Console.WriteLine(T(c ? 1 : (uint)1));
        Console.WriteLine(T(c ? (uint)1 : 1));
        Console.WriteLine(T(c ? 1 : s));
        Console.WriteLine(T(c ? -1 : s));
        Console.WriteLine(T(c ? 1 : b));
        Console.WriteLine(T(c ? -1 : b));
        Console.WriteLine(T(c ? 0 : u));
        Console.WriteLine(T(c ? u : 0));
        Console.WriteLine(T(c ? 1 : 2ul));
        Console.WriteLine(T(c ? 1 : l));
        Console.WriteLine(T(c ? ch : i));
        Console.WriteLine(T(c ? 1 : 2.5f));
        Console.WriteLine(T(c ? s : b));
        Console.WriteLine(T(!c ? (object)1 : "text"));
        Console.WriteLine(T(c ? (int?)1 : 2));
        Console.WriteLine(T(c ? 1 : (int?)null));
        Console.WriteLine(T(true ? 1 : (uint)2));
        Console.WriteLine(T(Picked) + " " + T(Wide) + " " + T(Narrow));
        byte small = (byte)(c ? b : 0);
        Console.WriteLine(small);
    }
}
