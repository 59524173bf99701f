// ECMA-335 I.8.7.1 and C# specification §10.2.8: an array that is also one of the type of other sign, or of enums over
// it, has that one's interfaces too.
enum E { A, B, C }

class Program
{
    static string Kinds(object o) =>
        string.Join(" ", o is IEnumerable<int>, o is IList<uint>, o is IReadOnlyList<E>, o is ICollection<long>,
        o is IEnumerable<sbyte>, o is IList<byte>, o is IEnumerable<object>);

    static long Sum(IEnumerable<uint> from)
    {
        long sum = 0;
        foreach (uint x in from) sum += x;
        return sum;
    }

    static IList<T> As<T>(object o) => (IList<T>)o;

    static void Main()
    {
        foreach (object o in new object[] { new int[1], new uint[1], new E[1], new sbyte[1], new byte[1],
            new ulong[1], new char[1], new string[1] })
            Console.WriteLine(o.GetType().Name + ": " + Kinds(o));
        object ints = new[] { 1, -2 };
        Console.WriteLine(Sum((uint[])ints) + " " + Sum((IEnumerable<uint>)ints));
        IList<uint> list = As<uint>(ints);
        list[0] = 3000000000;
        Console.WriteLine(list.Count + " " + ((int[])ints)[0] + " " + list.IndexOf(4294967294) + " " + list.Contains(7));
        IReadOnlyList<E> names = (E[])(object)new[] { 2, 0, 1 };
        foreach (E e in names) Console.Write(e + " ");
        Console.WriteLine(names.Count + " " + names[0]);
        object bytes = new byte[] { 200, 1 };
        foreach (sbyte s in As<sbyte>(bytes)) Console.Write(s + " ");
        Console.WriteLine(((IEnumerable<sbyte>)bytes).Sum(s => s));
        try { _ = As<short>(bytes); } catch (InvalidCastException) { Console.WriteLine("no list of short"); }
    }
}
