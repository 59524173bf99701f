// C# 11 list patterns: nested in properties and positional patterns, slices with patterns, lengths, over user types
// with Count and indexers, strings, switch order.
static string L(int[] a) => a switch
{
    null => "null",
    [] => "empty",
    [0] => "zero",
    [var x] => "one " + x,
    [1, ..] => "starts 1",
    [.., 9] => "ends 9",
    [var f, .. { Length: > 2 } mid, var l] => $"{f}..{mid.Length}..{l}",
    [> 5, > 5] => "both big",
    [_, _] => "two",
    _ => "other"
};
foreach (var a in new[] { null, new int[0], new[] { 0 }, new[] { 7 }, new[] { 1, 2 }, new[] { 2, 9 },
    new[] { 2, 3, 4, 5, 6 }, new[] { 6, 7 }, new[] { 2, 3 }, new[] { 2, 3, 4 } })
    Console.Write(L(a) + "; ");
Console.WriteLine();
Console.WriteLine(("hello" is ['h', .., 'o']) + "" + ("hello" is [.. var s, 'o'] ? s : "")
    + ("ab" is ['a', .. "b"]) + ("" is []) + ("x" is [not 'y']) + ("abc" is [_, 'b' or 'c', ..]));
var list = new List<string> { "add", "1", "2" };
Console.WriteLine(list switch
{
    ["add", var x, var y] => x + y,
    ["neg", _] => "neg",
    _ => "?"
});
Console.WriteLine((list is { Count: 3 } and [_, "1", _]) + "" + (list is [.., "3"]));
int[][] jag = { new[] { 1, 2 }, new[] { 3 } };
Console.WriteLine((jag is [[1, ..], [3]]) + "" + (jag is [[_, var n], [var m]] ? n + m : -1));
(int, int[]) t = (1, new[] { 2, 3 });
Console.WriteLine((t is (1, [2, ..])) + "" + (t is (_, [.., > 5])));
var r = new Rec("n", new[] { 5, 6, 7 });
Console.WriteLine((r is { A: [5, .. var rest] } ? rest.Length : 0) + "" + (r is ("n", [.., 7])) + (r is { A: [_, _] }));
var my = new My();
Console.WriteLine((my is [10, .., 40]) + "" + (my is [_, .. [20, 30], _])
    + (my is [.. var sl] ? sl.ToString() : "") + (my is [1, ..]));
var nos = new NoSlice();
Console.WriteLine((nos is [0, .., 4]) + " " + nos.Log);
object o = new[] { 1, 2 };
Console.WriteLine((o is int[] and [1, 2]) + "" + (o is int[] { Length: 2 } and [_, var last] ? last : 0)
    + (o is string[] and []));
static int Sum(int[] a) => a is [var h, .. var tl] ? h + Sum(tl) : 0;
Console.WriteLine(Sum(new[] { 1, 2, 3, 4 }));
static bool Pal(string s) => s is [var a, .. var m, var b] ? a == b && Pal(m) : true;
Console.WriteLine(Pal("racecar") + "" + Pal("ab") + Pal(""));
if (list is not [var first, ..]) return;
Console.WriteLine(first);
bool[] bits = { true, false };
Console.WriteLine(bits is [true, false]);
string[] ns = { null, "a" };
Console.WriteLine(ns is [null, { Length: 1 }]);

record Rec(string N, int[] A);

class My
{
    public int Length => 4;
    public int this[int i] => (i + 1) * 10;

    public int[] Slice(int s, int n)
    {
        Console.Write($"[slice {s},{n}]");
        return Enumerable.Range(s, n).Select(i => this[i]).ToArray();
    }
}

class NoSlice
{
    public string Log = "";
    public int Count { get { Log += "C"; return 5; } }
    public int this[Index i] { get { Log += "i"; return i.GetOffset(5); } }
}
