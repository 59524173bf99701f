// C# specification §12.8.9.2: arguments are evaluated before the receiver is found to be null.
class Node
{
    public int Field;
    public int Property { get; set; }
    public Node Next;
    public int this[int i] { get { return i; } set { Console.Write("set "); } }
    public void Call(int x) { Console.Write("called "); }
}

class Program
{
    static int Log(string s) { Console.Write(s + " "); return 1; }

    static Node Null(string s) { Console.Write(s + " "); return null; }

    static void Try(Action action)
    {
        try { action(); Console.WriteLine("no exception"); }
        catch (NullReferenceException) { Console.WriteLine("NullReferenceException"); }
        catch (IndexOutOfRangeException) { Console.WriteLine("IndexOutOfRangeException"); }
        catch (DivideByZeroException) { Console.WriteLine("DivideByZeroException"); }
    }

    static void Main()
    {
        Try(() => Null("a").Call(Log("b")));
        Try(() => Null("c").Field = Log("d"));
        Try(() => Null("e").Property = Log("f"));
        Try(() => Null("g")[Log("h")] = Log("i"));
        Try(() => Null("j").Field += Log("k"));
        Try(() => Null("l").Property += Log("m"));
        Try(() => Null("n").Next.Field = Log("o"));
        Try(() => { int[] x = null; x[Log("p")] = Log("q"); });
        Try(() => { int[] x = new int[1]; x[Log("r")] = Log("s"); });
        Try(() => { int[] x = new int[1]; x[Log("t")] += Log("u"); });
        Try(() => { int zero = 0; int[] x = new int[1]; x[5] = Log("v") / zero; });
        Try(() => { Action f = null; Action<int> g = null; g(Log("w")); });
        Try(() => { string s = null; Console.Write(s.Length + Log("x")); });
        Try(() => { int[][] x = new int[2][]; x[1][Log("y")]++; });
    }
}
