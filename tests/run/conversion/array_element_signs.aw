// C# specification §10.3.5 and ECMA-335 I.8.7.1: an array behind `object` is also an array of the type of other sign
// and of enums over it; not of others.
enum E { A, B }
enum S : short { X = -1 }

class Program
{
    static string Kinds(object o) =>
        string.Join(" ", o is int[], o is uint[], o is E[], o is long[], o is short[], o is ushort[], o is S[],
        o is char[], o is sbyte[], o is byte[], o is bool[], o is float[], o is object[]);

    static T[] As<T>(object o) => (T[])o;

    static void Main()
    {
        foreach (object o in new object[] { new int[1], new uint[1], new E[1], new short[1], new ushort[1],
            new S[1], new char[1], new byte[1], new bool[1], new long[1], new string[1] })
            Console.WriteLine(o.GetType().Name + ": " + Kinds(o));
        object ints = new int[] { -1, 1 };
        uint[] seen = (uint[])ints;
        Console.WriteLine(seen[0] + " " + seen.Length + " " + seen.GetType());
        seen[1] = 4000000000;
        Console.WriteLine(((int[])ints)[1]);
        E[] es = (E[])ints;
        es[0] = E.B;
        Console.WriteLine(((int[])ints)[0] + " " + As<uint>(ints)[0] + " " + (ints as E[])![0]);
        object jag = new int[][] { new[] { 5 } };
        Console.WriteLine((jag is uint[][]) + " " + (jag is object[]) + " " + (jag is Array));
        object grid = new int[2, 2];
        Console.WriteLine((grid is uint[,]) + " " + (grid is int[]));
        try { _ = (long[])ints; } catch (InvalidCastException) { Console.WriteLine("no long[]"); }
        Console.WriteLine(ints switch { uint[] and [1, ..] => "uint", int[] => "int", _ => "other" });
    }
}
