// C# specification §12.6.2.3: receivers, arguments, defaults, params, ref places and indices are evaluated from left to
// right, once; exceptions stop the rest; null receivers are found after the arguments.
class T
{
    public string Name = "";
    public T Self(string s) { Console.Write("Self(" + s + ") "); return this; }
    public int M(int a, int b) { Console.Write("M "); return a - b; }
    public int P { get { Console.Write("get "); return 1; } set => Console.Write("set "); }
    public virtual void V(int x) => Console.Write("V ");
    public int[] Arr = new int[3];
    public Func<int, int> F = x => x;

    public int this[int i, int j]
    {
        get { Console.Write("[" + i + j + "] "); return 0; }
        set { Console.Write("[" + i + j + "]= "); }
    }
}

static class Program
{
    static T G(string n)
    {
        Console.Write(n + " ");
        return new T { Name = n };
    }

    static int V(string n, int v) { Console.Write(n + " "); return v; }
    static T? Null(string n) { Console.Write(n + " "); return null; }

    static int Throw(string n)
    {
        Console.Write(n + "! ");
        throw new InvalidOperationException();
    }

    static void R(ref int a, int b, out int c) { c = a = b; }
    static ref int Place(string n, int[] a) { Console.Write(n + " "); return ref a[0]; }
    static int Par(int a, params int[] r) => r.Length;

    static void Try(Action a)
    {
        try { a(); Console.WriteLine("."); } catch (Exception e) { Console.WriteLine(e.GetType().Name); }
    }

    static void Main()
    {
        Try(() => G("a").Self("x").M(V("1", 1), V("2", 2)));
        Try(() => Null("null")!.M(V("1", 1), Throw("2")));
        Try(() => Null("null")!.M(V("1", 1), V("2", 2)));
        Try(() => Null("null")!.V(V("1", 1)));
        Try(() => Null("null")!.P = V("v", 1));
        Try(() => G("a").P += V("v", 1));
        Try(() => G("a")[V("i", 1), V("j", 2)] += V("v", 3));
        Try(() => G("a").Arr[V("i", 5)] = V("v", 1));
        Try(() => G("a").Arr[V("i", 5)] += V("v", 1));
        Try(() => G("a").F(V("x", 1)));
        Try(() =>
        {
            var t = G("t");
            t.F = null!;
            t.F(V("x", 1));
        });
        Try(() =>
        {
            int[] a = { 1 };
            R(ref Place("p", a), V("b", 4), out Place("q", a));
            Console.Write(a[0] + " ");
        });
        Try(() => Par(V("a", 1), V("b", 2), V("c", 3)));
        Try(() => G("a").M(b: V("b", 1), a: V("a", 2)));
        Try(() => new T { Name = V("n", 1) + "", P = V("p", 2) }.M(V("1", 1), Throw("2")));
        Try(() => { var x = (V("l", 1), G("m").P, V("r", 2)); });
        Try(() =>
        {
            _ = new[] { V("e0", 0), V("e1", 1) }[V("i", 1)];
        });
        Try(() => Console.Write(V("a", 1) + V("b", 2) * V("c", 3) - V("d", 4) + " "));
        Try(() =>
        {
            int i = 1;
            i = i++ + V("v", i) + i++;
            Console.Write(i + " ");
        });
        Try(() => Console.Write($"{V("x", 1)}{Throw("y")}{V("z", 2)}"));
    }
}
