// C# specification (collection expressions, C# 12): targets arrays, lists, interfaces, spans of user types by Add,
// nested, spreads of many kinds, conversions of elements, empty, in arguments, returns, conditionals, foreach,
// overloads and params.
using System.Collections;
class Bag<T> : IEnumerable<T>
{
    readonly List<T> l = new();
    public string How = "";
    public Bag() => How += "new ";
    public void Add(T t) { How += "add "; l.Add(t); }
    public IEnumerator<T> GetEnumerator() => l.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

class Wrap
{
    public string S;
    public Wrap(string s) => S = s;
    public static implicit operator Wrap(int i) => new("w" + i);
}

class Program
{
    static int n;

    static int Next()
    {
        n++;
        Console.Write(n + " ");
        return n;
    }

    static IEnumerable<int> Seq(int c)
    {
        for (int i = 0; i < c; i++) { Console.Write("s" + i + " "); yield return i; }
    }

    static string F(int[] a) => "array" + a.Length;
    static string F(object o) => "object";
    static string G(IEnumerable<int> e) => "IE" + e.Count();
    static string H(List<long> l) => "long" + l.Sum();
    static string P(params int[] l) => "params" + l.Length;
    static string J(params string[] s) => string.Join("+", s);
    static int[] Ret() => [4, 5];
    static T[] Mk<T>(T[] ts) => ts;
    static string K(List<int> l) => "list";
    static string K(IEnumerable<int> l) => "ie";
    static IReadOnlyList<string> RO => ["x", "y"];

    static void Main()
    {
        int[] a = [1, 2, 3]; List<int> l = [0, .. a, 4, .. Seq(2), Next()];
        Console.WriteLine(string.Join(",", l)); IEnumerable<object> os = [1, "s", null!, 2.5, 'c'];
        ICollection<long> ls = [1, 2, .. a]; IList<Wrap> ws = [5, new Wrap("q")];
        Console.WriteLine(os.Count() + " " + ls.Sum() + " " + ws[0].S + ws[1].S); ls.Add(9);
        Console.WriteLine(ls.Count + string.Join("", RO)); int[][] jag = [[1], [], [2, 3], Ret()];
        List<int[]> la = [[1, 2], .. jag];
        Console.WriteLine(jag.Sum(x => x.Length) + " " + la.Count + " " + jag[3][1]);
        Bag<int> b = [1, .. a, 2]; Console.WriteLine(b.How + string.Join("", b));
        Dictionary<string, int[]> d = new() { ["a"] = [1, 2], ["b"] = [] };
        Console.WriteLine(d["a"].Length + d["b"].Length);
        Console.WriteLine(F([1, 2]) + G([]) + H([1, 2, 3]) + P(1, 2) + P([1, 2, 3]) + P() + J("a", "b") + J()
            + J(["c"]) + K([1]) + Mk([1, 2]).Length + Mk(["s"])[0]);
        bool t = n > 0; int[] c = t ? [1] : [2, 3]; List<string>? ln = null; ln ??= ["def"];
        int[] sw = n switch { 0 => [], 1 => [9, .. c], _ => [7, 7] };
        Console.WriteLine(c.Length + ln[0] + string.Join("", sw));
        foreach (int x in (int[])[1, 2, 3]) Console.Write(x);
        foreach (string s in (List<string>)["p", .. ln]) Console.Write(s); Console.WriteLine();
        string str = new string([.. "abc", 'd', .. "ef".Reverse()]); HashSet<int> hs = [1, 2, 2, .. a];
        Queue<int> q = new([1, 2]); Console.WriteLine(str + hs.Count + q.Count);
        (int[] x1, List<int> y1) = ([1], [2, 3]); Console.WriteLine(x1.Length + y1.Count);
        Func<int[]> fn = () => [1, 2]; Console.WriteLine(fn().Length);
        List<Func<int>> fs = [() => 1, () => 2]; Console.WriteLine(fs[1]() + fs.Count);
        byte[] bytes = [1, 255, (byte)'a']; double[] ds = [1, 2.5f, 'a'];
        object[] oo = [.. a, .. new[] { "s" }]; int?[] ni = [1, null, .. a];
        Console.WriteLine(bytes[2] + ds[2] + oo.Length + " " + ni.Count(x => x == null));
        int[] e1 = [], e2 = []; Console.WriteLine(e1.Length == 0 && e2.Length == 0);
        List<List<int>> nested = [[], [1], [.. a, .. a]];
        Console.WriteLine(string.Join("|", nested.Select(x => string.Join("", x))));
        int[] order = [Next(), .. (int[])[Next(), Next()], Next()];
        Console.WriteLine(string.Join(",", order));
        Console.WriteLine(((IEnumerable<int>)[1, 2]).Contains(2) + " " + new List<int>([3, 4]).Count
            + string.Concat((string[])["x", "y"]));
    }
}
