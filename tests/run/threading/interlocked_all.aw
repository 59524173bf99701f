// Interlocked and Volatile: the whole surface.
using System;
using System.Threading;

class Program
{
    class Node { public string Name = ""; }
    static int i = 5;
    static long l = 5;
    static float f = 1.5f;
    static double d = 2.5;
    static object o = "a";
    static Node n = new Node { Name = "n" };
    static uint u = 7;
    static ulong ul = 8;
    static bool b;
    static IntPtr p = (nint)3;
    static sbyte sb = -1;
    static ushort us = 9;
    static UIntPtr up = (nuint)4;

    static void Main()
    {
        Console.WriteLine(Interlocked.Increment(ref i) + " " + Interlocked.Decrement(ref i) + " "
            + Interlocked.Add(ref i, 10) + " " + i);
        Console.WriteLine(Interlocked.Increment(ref l) + " " + Interlocked.Decrement(ref l) + " "
            + Interlocked.Add(ref l, -10) + " " + Interlocked.Read(ref l));
        Console.WriteLine(Interlocked.Exchange(ref i, 1) + " " + Interlocked.Exchange(ref l, 2) + " "
            + Interlocked.Exchange(ref f, 3.5f) + " " + Interlocked.Exchange(ref d, 4.5));
        Console.WriteLine(Interlocked.CompareExchange(ref i, 100, 1) + " " + i + " "
            + Interlocked.CompareExchange(ref i, 200, 1) + " " + i);
        Console.WriteLine(Interlocked.CompareExchange(ref l, 100, 2) + " " + l + " "
            + Interlocked.CompareExchange(ref f, 9f, 3.5f) + " " + f);
        Console.WriteLine(Interlocked.CompareExchange(ref d, 9, 4.5) + " " + d);
        Console.WriteLine(Interlocked.Exchange(ref o, "b") + " " + Interlocked.CompareExchange(ref o, "c", "zz") + " " + o);
        Node other = new Node { Name = "other" }, old = n;
        Console.WriteLine(Interlocked.Exchange(ref n, other).Name + " "
            + Interlocked.CompareExchange(ref n, old, other).Name + " " + n.Name);
        Node copy = n;
        Console.WriteLine(Interlocked.CompareExchange(ref n, null, copy)?.Name + " " + (n == null));
        Console.WriteLine(Volatile.Read(ref i) + " " + Volatile.Read(ref b) + " " + Volatile.Read(ref o) + " "
            + Volatile.Read(ref p) + " " + Volatile.Read(ref sb) + " " + Volatile.Read(ref us) + " " + Volatile.Read(ref up));
        Volatile.Write(ref b, true);
        Volatile.Write(ref sb, (sbyte)2);
        Volatile.Write(ref us, (ushort)3);
        Volatile.Write(ref p, (nint)8);
        Volatile.Write(ref u, 1u);
        Volatile.Write(ref ul, 2ul);
        Console.WriteLine(b + " " + sb + " " + us + " " + p + " " + u + " " + ul);
        Console.WriteLine(Interlocked.Exchange(ref p, (nint)1) + " "
            + Interlocked.CompareExchange(ref p, (nint)2, (nint)1) + " " + p);
        Interlocked.MemoryBarrier();
        Thread.MemoryBarrier();
        int x = int.MaxValue;
        Console.WriteLine(Interlocked.Increment(ref x));
    }
}
