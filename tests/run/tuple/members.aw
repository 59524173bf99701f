// .NET: ValueTuple: ToString, Equals, CompareTo, IComparable, hash consistency, Create, eight and more elements, boxed
// equality.
using System;
using System.Collections.Generic;

class Program
{
    static void Main()
    {
        Console.WriteLine((1, "a", (string?)null, 2.5, 'c', true));
        Console.WriteLine((1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"));
        Console.WriteLine(((1, 2), (3, (4, 5))));
        Console.WriteLine(ValueTuple.Create(7) + " " + ValueTuple.Create() + " " + ValueTuple.Create(1, 2));
        Console.WriteLine(default((int, string)) + " " + default(ValueTuple));
        var big = (a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9);
        Console.WriteLine(big.h + big.Item9 + big.Rest.Item1 + " " + big.Rest);
        big.i = 90; big.Item8 = 80;
        Console.WriteLine(big);
        Console.WriteLine((1, 2).CompareTo((1, 3)) + " " + (2, 1).CompareTo((1, 3)) + " " + ("b", 1).CompareTo(("b", 1)));
        Console.WriteLine((1, 2).Equals((1, 2)) + " " + (1, 2).Equals((1L, 2L)) + " "
            + (1, 2).Equals((object)(1, 2)) + " " + ((object)(1, 2)).Equals((1, 2)));
        Console.WriteLine((1, 2).GetHashCode() == (1, 2).GetHashCode());
        Console.WriteLine(((IComparable)(1, 2)).CompareTo((0, 9)) + " " + ((IComparable)(1, 2)).CompareTo(null));
        try { ((IComparable)(1, 2)).CompareTo("x"); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name); }
        List<(int, string)> list = new List<(int, string)> { (2, "b"), (1, "z"), (2, "a") };
        list.Sort();
        Console.WriteLine(string.Join(" ", list));
        Dictionary<(int x, int y), string> map = new Dictionary<(int x, int y), string> { [(1, 2)] = "A", [(3, 4)] = "B" };
        Console.WriteLine(map[(3, 4)] + map.ContainsKey((2, 1)));
        foreach (((int x, int y), string v) in map) Console.Write(x + y + v + " ");
        Console.WriteLine();
        HashSet<(string?, int?)> set = new HashSet<(string?, int?)> { (null, null), ("a", 1), (null, null) };
        Console.WriteLine(set.Count + " " + set.Contains(("a", 1)));
        Tuple<int, string> old = Tuple.Create(1, "one");
        var (n, s) = old;
        Console.WriteLine(old + " " + n + s + " " + old.Equals(Tuple.Create(1, "one")) + " " + (old == Tuple.Create(1, "one")));
        Console.WriteLine(old.ToValueTuple() + " " + (5, "v").ToTuple().Item2);
        (int a, int b) t = (1, 2);
        t.a += 10; t.b++;
        (int a, int b) copy = t;
        copy.a = 0;
        Console.WriteLine(t + " " + copy + " " + t.Item1);
        ref int r = ref t.b; r = 50;
        Console.WriteLine(t.b);
        (int, int)[] arr = new (int, int)[2];
        arr[1].Item2 = 4;
        Console.WriteLine(arr[1] + " " + arr[0]);
        object boxed = (1, "x");
        (int, string) un = ((int, string))boxed;
        Console.WriteLine(un.Item2 + (boxed is (int, string)) + (boxed is ValueTuple<int, string>));
    }
}
