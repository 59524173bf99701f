// C# §15.14: nothing of an iterator runs before the first MoveNext; parameters are captured at the call; each
// enumeration of
// an enumerable starts afresh with the original arguments; finally blocks run on Dispose; `this` of a struct is a copy.
class Tree
{
    public int Value;
    public Tree Left, Right;

    public IEnumerable<int> InOrder()
    {
        if (Left != null) foreach (int v in Left.InOrder()) yield return v;
        yield return Value;
        if (Right != null) foreach (int v in Right.InOrder()) yield return v;
    }
}

struct Range
{
    public int From, To;
    public IEnumerable<int> Items() { while (From < To) yield return From++; }
    public IEnumerator<int> GetEnumerator() { for (int i = From; i < To; i++) yield return i; }
}

class Program
{
    static IEnumerable<int> Count(int from, string name)
    {
        Console.Write("[start " + name + "]");
        try
        {
            while (true)
            {
                if (from > 3) yield break;
                yield return from++;
            }
        }
        finally { Console.Write("[end " + name + " at " + from + "]"); }
    }

    static IEnumerable<string> Nested(int depth)
    {
        try
        {
            yield return "in " + depth;
            if (depth > 0) foreach (var s in Nested(depth - 1)) yield return " " + s;
            yield return "out " + depth;
        }
        finally { Console.Write("[close " + depth + "]"); }
    }

    static IEnumerable<int> Checked(int n)
    {
        if (n < 0) throw new ArgumentException("negative");
        return Inner();
        IEnumerable<int> Inner() { for (int i = 0; i < n; i++) yield return i * n; }
    }

    static IEnumerable<int> Lazy(int n) { if (n < 0) throw new ArgumentException("late"); yield return n; }

    static IEnumerable<T> Take<T>(IEnumerable<T> source, int n)
    {
        if (n == 0) yield break;
        foreach (T t in source) { yield return t; if (--n == 0) yield break; }
    }

    static IEnumerable<long> Fibonacci() { long a = 0, b = 1; for (;;) { yield return a; (a, b) = (b, a + b); } }
    static IEnumerator<object> Manual() { yield return 1; yield return "two"; yield return null; }

    static void Main()
    {
        var numbers = Count(1, "a");
        Console.Write("made ");
        foreach (int n in numbers) Console.Write(n + " ");
        Console.WriteLine();
        foreach (int n in numbers) { Console.Write(n + " "); if (n == 2) break; }
        Console.WriteLine();
        using (var e = Count(3, "b").GetEnumerator())
        {
            Console.Write(e.MoveNext() + " " + e.Current + " " + e.MoveNext() + " " + e.MoveNext());
        }
        Console.WriteLine();
        var never = Count(0, "c").GetEnumerator();
        never.Dispose();
        Console.WriteLine(never.MoveNext());
        foreach (var s in Nested(2)) { Console.Write(s + ";"); if (s.EndsWith("out 0")) break; }
        Console.WriteLine();
        try { Checked(-1); }
        catch (ArgumentException e) { Console.Write(e.Message + " "); }
        var late = Lazy(-1);
        try { foreach (var x in late) { } }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(string.Join(" ", Checked(4)) + " " + string.Join(" ", Take(Fibonacci(), 12)));
        var range = new Range { From = 1, To = 4 };
        var items = range.Items();
        range.To = 100;
        Console.WriteLine(string.Join(" ", items) + " | " + string.Join(" ", items) + " | " + range.From);
        foreach (int i in new Range { To = 3 }) Console.Write(i);
        Console.WriteLine();
        var tree = new Tree { Value = 4,
            Left = new Tree { Value = 2, Left = new Tree { Value = 1 }, Right = new Tree { Value = 3 } },
            Right = new Tree { Value = 5 } };
        Console.WriteLine(string.Join(" ", tree.InOrder()));
        var manual = Manual();
        while (manual.MoveNext()) Console.Write((manual.Current ?? "null") + " ");
        Console.WriteLine(manual.MoveNext());
        try { manual.Reset(); }
        catch (NotSupportedException) { Console.WriteLine("no reset"); }
        var actions = new List<Action>();
        foreach (int n in Count(2, "d")) actions.Add(() => Console.Write(n + "! "));
        actions.ForEach(a => a());
        Console.WriteLine();
        IEnumerable<int> Evens(params int[] all) { foreach (int a in all) if (a % 2 == 0) yield return a; }
        Console.WriteLine(string.Join(",", Evens(1, 2, 3, 4)));
    }
}
