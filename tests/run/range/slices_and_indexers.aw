// C# specification §12.8.12.4, §12.9.6, §12.10 (C# 8): ^ and .. on arrays, strings, lists, user types with Index/Range
// indexers, Length/Count with int indexer and Slice; assignments, compound, out of range, open ends, variables.
class Ring
{
    readonly List<int> items = new() { 10, 20, 30, 40 };
    public int Count => items.Count;

    public int this[int i]
    {
        get { Console.Write($"get{i} "); return items[i]; }
        set { Console.Write($"set{i} "); items[i] = value; }
    }

    public Ring Slice(int start, int length) { Console.Write($"slice({start},{length}) "); return this; }
    public override string ToString() => string.Join(",", items);
}

class Both
{
    public string this[Index i] => "I" + i;
    public string this[Range r] => "R" + r;
    public string this[int i] => "i" + i;
    public int Length => 9;
}

struct Only { public int Length { get { Console.Write("len "); return 3; } } public int this[int i] => i * i; }

class Program
{
    static int n;
    static int Next(int v) { n++; Console.Write($"<{v}>"); return v; }
    static int[] Arr(int[] a) { Console.Write("arr "); return a; }

    static void Main()
    {
        int[] a = { 0, 1, 2, 3, 4, 5 }; string s = "hello";
        Console.WriteLine(a[^1] + " " + s[^2] + " " + s[1..3] + s[..2] + s[3..] + s[..] + s[^3..^1] + " "
            + string.Join("", a[1..^1]) + " " + a[2..2].Length + a[^2..].Length + s[^0..].Length);
        Index i = ^2; Range r = 1..^2; Index z = 3;
        Console.WriteLine(a[i] + " " + string.Join("", a[r]) + s[r] + a[z] + " " + i + r + (..) + (2..) + (..^1)
            + i.IsFromEnd + i.GetOffset(6) + r.GetOffsetAndLength(6) + z.Value + r.Start + r.End + (^1).Equals(^1)
            + (1..2).Equals(1..2) + Index.Start + Index.End + Range.All + Range.StartAt(2) + Range.EndAt(^3));
        a[^1] = 50; a[^2] += 5; a[^3]++; Console.WriteLine(string.Join(",", a));
        Console.WriteLine(Arr(a)[^Next(1)] + Arr(a)[Next(1)..Next(2)].Length); var ring = new Ring();
        Console.WriteLine(ring[^1]); ring[^2] = 5; ring[^1] += 1; _ = ring[1..^1]; _ = ring[..];
        _ = ring[^3..]; Console.WriteLine(ring); var b = new Both();
        Console.WriteLine(b[1] + b[^1] + b[1..2] + b[i] + b[r] + b[z]); var o = new Only();
        Console.WriteLine(o[^1] + o[2]); Console.WriteLine((o is [0, .., 4]) + " " + (o is [_, 1, _]));
        foreach (var bad in new Func<object>[] { () => a[^0], () => a[3..2], () => a[..9], () => s[^9],
            () => s[4..1], () => a[^7..], () => new List<int> { 1 }[^2] })
            try { Console.Write(bad() + " "); } catch (Exception e) { Console.Write(e.GetType().Name + " "); }
        Console.WriteLine();
        var list = new List<string> { "a", "b", "c" }; Console.WriteLine(list[^1] + list[^3]); list[^1] = "z";
        list[^2] += "y"; Console.WriteLine(string.Join("", list));
        int[][] jag = { new[] { 1, 2 }, new[] { 3, 4, 5 } };
        Console.WriteLine(jag[^1][^1] + jag[^2][..1][0] + jag[1..][0].Length); Index? ni = ^1;
        Range? nr = null; Console.WriteLine(a[ni.Value] + " " + (nr ?? 1..2) + " " + a[ni ?? 0]); int k = 2;
        Range v = k..^k; Console.WriteLine(v + " " + ((k - 1)..(k + 1)) + " " + a[k..(k + 2)].Length + a[^k]);
        char[] cs = s.ToCharArray(); cs[^1] = '!'; (cs[0], cs[^1]) = (cs[^1], cs[0]);
        Console.WriteLine(new string(cs) + new string(cs[1..^1])); var copy = a[..]; copy[0] = 99;
        Console.WriteLine(a[0] + " " + ReferenceEquals(copy, a));
        Console.WriteLine(a is [.., var last] ? last : -1);
        Console.WriteLine(s is ['h', .. var mid, 'o'] ? mid : "");
        Console.WriteLine(a is [var f, .. { Length: > 2 } m, _] ? f + m.Length : 0);
    }
}
