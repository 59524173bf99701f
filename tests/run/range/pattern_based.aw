// C# specification §12.8.12.4 (implicit index and range support): Length or Count, indexer, Slice; evaluated once, in
// order; explicit Index/Range indexers.
using System;
using System.Collections.Generic;

struct S
{
    readonly int[] array;
    int counter;
    public S(int[] a) { array = a; counter = 0; }
    public int Length { get { Console.Write("Length" + counter++ + " "); return array.Length; } }

    public int this[int i]
    {
        get { Console.Write("Get" + i + " "); return array[i]; }
        set { Console.Write("Set" + i + " "); array[i] = value; }
    }

    public ref int Slice(int start, int length)
    {
        Console.Write("Slice" + start + "+" + length + " ");
        return ref array[start];
    }
}

class Own
{
    public string this[Index i] => "index " + i;
    public string this[Range r] => "range " + r;
    public string this[int i] => "int " + i;
    public int Length => 100;
}

class Names
{
    readonly string?[] names = new string?[2];
    public int Count => names.Length;

    public string? this[int i]
    {
        get { Console.Write("g" + i + " "); return names[i]; }
        set { Console.Write("s" + i + " "); names[i] = value; }
    }
}

class Program
{
    static int I(int i) { Console.Write("i" + i + " "); return i; }
    static T Tr<T>(T t) { Console.Write("recv "); return t; }

    static void Main()
    {
        int[] array = { 1, 2, 3 };
        S s = new S(array);
        s[^1] += 5; Console.WriteLine(array[2]);
        s[^2]++; Console.WriteLine(array[1]);
        s[1..] += 50; Console.WriteLine(array[1]);
        Console.WriteLine(s[^I(3)]);
        Console.WriteLine(s[I(0)..I(2)]);
        Console.WriteLine(s[I(0)..^I(1)]);
        Console.WriteLine(s[^I(2)..^I(1)]);
        Console.WriteLine(s[..]);
        Index ix = ^1; Range rg = 1..^0;
        Console.WriteLine(s[ix]); Console.WriteLine(s[rg]);
        Own o = new Own();
        Console.WriteLine(o[^1] + ", " + o[1..2] + ", " + o[3] + ", " + o[(Index)4] + ", " + o[..^5]);
        Names n = new Names();
        n[^1] ??= "a"; Console.WriteLine(n[1]);
        n[^1] ??= "b"; Console.WriteLine(n[^1]);
        n[^2] = n[^1] + "c"; Console.WriteLine(n[0]);
        Console.WriteLine(Tr(array)[^I(1)] + " " + Tr("hello")[I(1)..I(3)]);
        List<int> list = new List<int> { 1, 2, 3 };
        list[^1] = 9; list[^2] *= 4;
        Console.WriteLine(list[^1] + list[^2]);
        int[]? none = null; string? str = null;
        Console.WriteLine((none?[^1] ?? -1) + " " + (str?[1..] ?? "none") + " " + "abc"?[^1]);
        int[][] jag = { new[] { 1, 2 }, new[] { 3, 4 } };
        Console.WriteLine(jag[^1][^1] + " " + jag[^1][..1][0]);
        ref int last = ref array[^1];
        last = 70;
        Console.WriteLine(string.Join(",", array[^2..]));
        string text = "The quick fox";
        Console.WriteLine(text[4..9] + text[^3..] + text[..3] + text[^1]);
        (array[^1], array[0]) = (array[0], array[^1]);
        Console.WriteLine(string.Join(",", array));
    }
}
