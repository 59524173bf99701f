// C# specification (collection expressions, C# 12): target types, spreads, order of evaluation, empty, nested,
// conversions of elements,
// in calls and overloads, conditional, with interfaces, user-defined collections.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

class My : IEnumerable<int>
{
    List<int> l = new();
    public void Add(int i) { Console.Write("add" + i + " "); l.Add(i); }
    public IEnumerator<int> GetEnumerator() => l.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

static class Program
{
    static int T(int n) { Console.Write("t" + n + " "); return n; }

    static IEnumerable<int> It(int n)
    {
        Console.Write("start ");
        for (int i = 0; i < n; i++) { Console.Write("y" + i + " "); yield return i; }
        Console.Write("end ");
    }

    static string S<T>(IEnumerable<T> e) => "{" + string.Join(",", e) + "}" + typeof(T).Name;
    static string Arr(int[] a) => "int[" + a.Length;
    static string Ov(List<int> l) => "list";
    static string Ov(string s) => "string";
    static int Sum(params int[] a) => a.Sum();
    static T[] Gen<T>(T[] a) => a;
    static List<T> GenL<T>(List<T> a) => a;
    static int[] field = [1, 2];
    static List<string> Prop { get; set; } = ["p"];
    static int[] Ret() => [7, 8];
    static string Opt(int[] a = null) => a is null ? "null" : "some";

    static void Main()
    {
        int[] a = [1, T(2), 3];
        List<int> l = [.. a, 4, .. It(2), T(5)];
        Console.WriteLine(S(a) + S(l));
        IEnumerable<int> e = [1, 2];
        IReadOnlyList<object> ro = ["a", 1, null];
        ICollection<long> ic = [1, 2, 3];
        IList<double> il = [1, 2.5f];
        ic.Add(4);
        Console.WriteLine(S(e) + ro.Count + ic.Count + S(il));
        My my = [1, .. a, 9];
        Console.WriteLine(S(my));
        int[][] nested = [[1], [], [2, 3]];
        List<List<string>> ls = [["a", "b"], []];
        Dictionary<string, int[]> d = new() { ["k"] = [1, 2] };
        Console.WriteLine(nested[2].Length + ls[0].Count + ls[1].Count + d["k"].Length);
        Console.WriteLine(Arr([1, 2]) + Arr([]) + Ov([1]) + Sum([1, 2, 3]) + S(Gen([1, 2])) + S(GenL(["x"]))
            + S(field) + S(Prop) + S(Ret()) + Opt([]) + Opt());
        byte[] by = [1, 2, 255];
        object[] ob = [1, "s", 'c', .. a];
        string[] st = ["a", .. new[] { "b" }, .. "cd".Select(c => c + "")];
        char[] cs = [.. "hello"];
        Console.WriteLine(S(by) + ob.Length + S(st) + S(cs));
        bool t = true;
        int[] cond = t ? [1] : [];
        List<int> none = t ? null : [2];
        Console.WriteLine(cond.Length + "" + (none == null));
        int[] x = [.. t ? a : [], .. field.Where(n => n > 1)];
        Console.WriteLine(S(x));
        foreach (var v in (int[])[1, 2]) Console.Write(v);
        HashSet<int> hs = [1, 1, 2];
        Queue<int> q = new([1, 2]);
        int?[] nu = [1, null];
        (int, string)[] tu = [(1, "a"), (2, "b")];
        Func<int>[] fs = [() => 1, () => 2];
        Console.WriteLine(hs.Count + q.Count + nu.Length + tu[1].Item2 + fs[1]());
        l = [.. l, .. l];
        Console.WriteLine(l.Count);
        int[,] md = new int[1, 1];
        int[] big = [.. Enumerable.Range(0, 1000), .. Enumerable.Repeat(1, 5)];
        Console.WriteLine(big.Length + big.Sum());
        IEnumerable<string> em = [];
        Console.WriteLine(em.Count());
        var copy = (List<int>)[.. a];
        copy[0] = 50;
        Console.WriteLine(a[0] + copy[0]);
        Console.WriteLine(l is [1, 2, .., var last] ? last : -1);
    }
}
