// C# 11 list and slice patterns (§11.2.9): arrays, strings, List<T>, user types; lengths, slices and nesting.
using System;
using System.Collections.Generic;

class Log
{
    readonly int[] items;
    public Log(params int[] items) { this.items = items; }
    public int Count { get { Console.Write("Count "); return items.Length; } }
    public int this[int i] { get { Console.Write("[" + i + "] "); return items[i]; } }
    public Log Slice(int start, int length)
    {
        Console.Write("Slice(" + start + "," + length + ") ");
        int[] part = new int[length];
        Array.Copy(items, start, part, 0, length);
        return new Log(part);
    }
}

class Program
{
    static string Words(string[] w) => w switch
    {
        [] => "nothing",
        ["go", "north" or "south" or "east" or "west"] and [_, var dir] => "go " + dir,
        ["go", ..] => "go where?",
        ["take", var what, "from", var where] => "take " + what + " from " + where,
        ["say", .. var rest] => "say " + string.Join("_", rest),
        [var only] => "just " + only,
        [_, .., { Length: 1 } last] => "ends with " + last,
        _ => "?",
    };

    static string Text(string? s) => s switch
    {
        null => "null",
        [] => "empty",
        ['a', .., 'z'] => "a to z",
        [var first, .. var middle, var last] => first + "(" + middle + ")" + last,
        [var c] => "char " + c,
    };

    static int Sum(int[] a) => a is [var head, .. var tail] ? head + Sum(tail) : 0;

    static void Main()
    {
        Console.WriteLine(Words(new string[0]));
        Console.WriteLine(Words(new[] { "go", "west" }));
        Console.WriteLine(Words(new[] { "go", "up", "now" }));
        Console.WriteLine(Words(new[] { "take", "key", "from", "box" }));
        Console.WriteLine(Words(new[] { "say", "a", "b", "c" }));
        Console.WriteLine(Words(new[] { "hm" }));
        Console.WriteLine(Words(new[] { "x", "y", "z" }));
        Console.WriteLine(Words(new[] { "x", "yy" }));
        foreach (string? s in new[] { null, "", "q", "abcz", "hey" }) Console.WriteLine(Text(s));
        Console.WriteLine(Sum(new[] { 1, 2, 3, 4 }));
        List<int> list = new List<int> { 1, 2, 3, 4 };
        Console.WriteLine(list is [1, _, > 2, ..] and [.., 4]);
        Console.WriteLine(list is [.., 3, 4]);
        Console.WriteLine(list is [.., 3]);
        Console.WriteLine(list is not [1, 2]);
        int[][] jag = { new[] { 1 }, new[] { 2, 3 }, new int[0] };
        Console.WriteLine(jag is [[var a], [.., var b], []] ? a + b : -1);
        int[]? none = null;
        Console.WriteLine(none is [..]);
        Console.WriteLine(new int[0] is [..]);
        Log log = new Log(1, 2, 3, 4);
        Console.WriteLine(log is [1, 2, 9, ..]);
        Console.WriteLine(log is [1, ..]);
        Console.WriteLine(log is [1, .. [2, 3], 4]);
        Console.WriteLine(log is [_, _]);
        Console.WriteLine(log is [.., 4] tail && tail == log);
        Console.WriteLine(log is { Count: 4 } and [var f, .., var l] ? f + l : 0);
        Console.WriteLine("abc" is ['a', .. "bc"]);
    }
}
