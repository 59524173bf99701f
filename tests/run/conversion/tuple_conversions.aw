// C# §10.2.13 and §10.3.6: a tuple literal converts element by element to its target; a tuple value converts if each of
// its elements does, names do not matter; user-defined conversions and nullable tuples take part.
struct Meters
{
    public double Value;

    public static implicit operator Meters(double d)
    {
        Console.WriteLine("to meters " + d);
        return new Meters { Value = d };
    }

    public static explicit operator int(Meters m) { Console.WriteLine("to int " + m.Value); return (int)m.Value; }
    public override string ToString() => Value + "m";
}

class Program
{
    static int Next(string s) { Console.WriteLine("eval " + s); return s.Length; }
    static string F((long, object) t) => "long, object";
    static string F((int, string) t) => "int, string";
    static string G((double, double) t) => "doubles";
    static string G(object o) => "object";

    static void Main()
    {
        (long, double) a = (1, 2);
        (long x, double y) b = a;
        (object, IComparable) c = (1, "s");
        (byte, char?) d = (255, null);
        Console.WriteLine(a + " " + b.x + " " + c + " " + d);
        (int, int) small = (3, 4);
        (long, long?) wide = small;
        (double, object) boxed = small;
        Console.WriteLine(wide + " " + boxed);
        var narrow = ((byte, short))(30 + Next("y"), 70000L + Next("x"));
        Console.WriteLine(narrow);
        (Meters, Meters) m = (1.5, 2.5);
        Console.WriteLine(m);
        (int, int) ints = ((int, int))m;
        Console.WriteLine(ints);
        (int, string)? none = null;
        (long, object)? some = ((int, string)?)(1, "n");
        Console.WriteLine((none is null) + " " + some + " " + some.Value.Item2);
        Console.WriteLine(F((1, "s")) + "; " + F((1L, "s")) + "; " + F((1, (object)"s")) + "; " + G((1, 2f)) + "; "
            + G((1, "2")));
        Func<(object, Func<int, int>)> f = () => ("text", n => n * 2);
        Console.WriteLine(f().Item1 + " " + f().Item2(21));
        ((int, long) inner, string s) nested = ((1, 2), "three");
        Console.WriteLine(nested.inner.Item2 + nested.s);
        (int a1, (int b1, int c1)) t = (Next("a"), (Next("bb"), Next("ccc")));
        Console.WriteLine(t + " " + t.Item2.c1);
        object o = (1, 2);
        Console.WriteLine((o is (int, int)) + " " + (o is (long, int)) + " " + (o is ValueTuple<int, int> v ? v.Item2 : -1));
        (string, int)[] list = { ("a", 1), ("b", 'c') };
        foreach (var (name, number) in list) Console.WriteLine(name + number);
        var (p, q) = ((long)1, (Meters)3);
        Console.WriteLine(p + " " + q);
    }
}
