// C# §12.8.12 (implicit index and range support): a type with Length or Count and an int indexer takes `^i`; one with
// Slice
// takes `a..b`; Length is read once, the receiver evaluated once, then the arguments.
class Tape
{
    readonly string text;
    public Tape(string s) { text = s; }
    public int Length { get { Console.Write("[Length]"); return text.Length; } }

    public char this[int i]
    {
        get { Console.Write("[get " + i + "]"); return text[i]; }
        set { Console.Write("[set " + i + "=" + value + "]"); }
    }

    public string Slice(int start, int length)
    {
        Console.Write("[Slice " + start + "," + length + "]");
        return text.Substring(start, length);
    }
}

class Counted
{
    public int Count => 4;
    public int this[int i] => i * 11;
}

class Explicit
{
    public int Length => 100;
    public string this[Index i] => "Index " + i;
    public string this[Range r] => "Range " + r;
    public string this[int i] => "int " + i;
}

class Program
{
    static Tape tape = new Tape("abcdef");
    static Tape Get() { Console.Write("[eval]"); return tape; }
    static int N(int n) { Console.Write("[" + n + "]"); return n; }

    static void Main()
    {
        Console.WriteLine(Get()[^1]);
        Console.WriteLine(Get()[^N(2)]);
        Console.WriteLine(Get()[1]);
        Get()[^N(3)] = 'x';
        Console.WriteLine();
        Console.WriteLine(Get()[1..3]);
        Console.WriteLine(Get()[N(1)..^N(1)]);
        Console.WriteLine(Get()[..]);
        Console.WriteLine(Get()[^2..]);
        Console.WriteLine(Get()[..N(2)]);
        var c = new Counted();
        Console.WriteLine(c[^1] + c[^4]);
        var e = new Explicit();
        Console.WriteLine(e[^1] + "; " + e[1..^2] + "; " + e[5] + "; " + e[..] + "; " + e[(Index)3]);
        string s = "hello";
        int[] a = { 1, 2, 3, 4, 5 };
        Console.WriteLine(s[^1] + s[1..^1] + s[..2] + s[^2..] + s[5..] + "|");
        Console.WriteLine(string.Join(",", a[1..3]) + " " + a[^2] + " " + a[..^4].Length + " " + a[2..2].Length);
        a[^1] += 10;
        a[^N(5)]++;
        Console.WriteLine(string.Join(",", a));
        Index i = ^2;
        Range r = 1..^1;
        Console.WriteLine(i + " " + r + " " + i.Value + i.IsFromEnd + " " + i.GetOffset(10) + " " + r.GetOffsetAndLength(10));
        Console.WriteLine(s[i] + s[r] + a[i] + a[r].Length);
        Range open = ..;
        Index zero = 0, end = ^0;
        Console.WriteLine(open + " " + s[open] + " " + s[zero..end] + " " + (zero.Equals(0)) + " " + Index.End + Index.Start);
        try { Console.WriteLine(s[^6]); }
        catch (IndexOutOfRangeException) { Console.WriteLine("before the start"); }
        try { Console.WriteLine(a[3..2].Length); }
        catch (ArgumentOutOfRangeException) { Console.WriteLine("backwards"); }
        try { Console.WriteLine(a[^0]); }
        catch (IndexOutOfRangeException) { Console.WriteLine("at the end"); }
        string none = null;
        Console.WriteLine(none?[^1] == null);
        var list = new List<int> { 1, 2, 3 };
        list[^1] = 30;
        Console.WriteLine(list[^1] + list[^3]);
        Span<int> span = a;
        Span<int> middle = span[1..^1];
        middle[^1] = 77;
        Console.WriteLine(a[3] + " " + middle.Length + " " + span[^2..][0]);
    }
}
