// C# specification §15.14: an iterator keeps every local that is read behind a later `yield return`.
using System;
using System.Collections;
using System.Collections.Generic;
struct S
{
    int j;

    public IEnumerable Get(int a)
    {
        Console.WriteLine("Sending: " + a);
        yield return a;
        j = 10;
        yield return 1;
        yield return 2;
        Console.WriteLine("Sending: " + j);
        yield return j;
        yield return a;
    }
}

class X
{
    int field = 7;

    static IEnumerable<int> Late(int a, string s)
    {
        yield return 1;
        yield return 2;
        yield return a;
        yield return 3;
        yield return s.Length;
    }

    IEnumerable<int> LateThis()
    {
        yield return 1;
        yield return 2;
        yield return 3;
        yield return field;
        field++;
        yield return 4;
        yield return 5;
        yield return field;
    }

    static IEnumerator<int> InTry(int a)
    {
        int b = a * 2;
        try { yield return 1; yield return 2; yield return b; }
        finally { Console.WriteLine("finally " + a + " " + b); }
        yield return -1;
        yield return -2;
        yield return a;
    }

    static IEnumerable<int> Loop(int n)
    {
        int total = 0, k = n;
        for (int i = 0; i < n; i++)
        {
            yield return -i;
            yield return -i;
            total += i;
            if (i % 2 == 1) yield return k;
        }
        yield return 0; yield return 0; yield return total;
    }

    static IEnumerable<int> Switch(int n, int m)
    {
        switch (n)
        {
            case 1: yield return 1; yield return 1; break;
            case 2: yield return 2; yield return 2; yield return m; break;
            default: yield break;
        }
        yield return 9; yield return m + 1;
    }

    static IEnumerable<int> Captured(int n)
    {
        int c = 0; Action inc = () => c += n;
        yield return 1; yield return 2; inc(); yield return 3; yield return 4; inc(); yield return c;
    }

    public static void Main()
    {
        foreach (object x in Late(5, "four")) Console.Write(x + " "); Console.WriteLine();
        foreach (object x in new X().LateThis()) Console.Write(x + " "); Console.WriteLine();
        var e = InTry(21); while (e.MoveNext()) Console.Write(e.Current + " "); Console.WriteLine();
        e = InTry(21); e.MoveNext(); e.MoveNext(); e.Dispose();
        foreach (object x in Loop(4)) Console.Write(x + " "); Console.WriteLine();
        for (int i = 0; i < 4; i++)
        {
            foreach (object x in Switch(i, 40)) Console.Write(x + " ");
            Console.WriteLine(";");
        }
        foreach (object x in Captured(3)) Console.Write(x + " "); Console.WriteLine();
        foreach (object x in new S().Get(100)) Console.WriteLine(x);
    }
}
