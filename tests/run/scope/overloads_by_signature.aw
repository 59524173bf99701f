// C# specification §7.6: signatures: number, types and modes of parameters and generic arity distinguish; return types,
// names and params do not.
class C
{
    public string M() => "()";
    public string M(int a) => "int";
    public string M(ref int a) => "ref";
    public string M(long a) => "long";
    public string M(int a, int b) => "int,int";
    public string M(int[] a) => "int[]";
    public string M(int[,] a) => "int[,]";
    public string M(int[][] a) => "int[][]";
    public string M(int? a) => "int?";
    public string M<T>() => "<>";
    public string M<T>(T a) => "<T>";
    public string M<T>(T[] a) => "<T[]>";
    public string M<T, U>(T a) => "<T,U>";
    public string M(string a) => "string";
    public string M(object a) => "object";
    public string M(List<int> a) => "List<int>";
    public string M<T>(List<T> a) => "List<T>";
    public string M((int, string) t) => "tuple";
    public string M(Func<int> f) => "Func<int>";
    public string M(Action f) => "Action";
    public string this[int i] => "[int]";
    public string this[string i] => "[string]";
    public string this[int i, int j] => "[int,int]";
    public string this[Index i] => "[Index]";
    public string this[Range r] => "[Range]";
    public C() { }
    public C(int a) { Made = "int"; }
    public C(in long a) { Made = "in long"; }
    public C(C c) { Made = "copy"; }
    public string Made = "none";
    public static string O(out int x) { x = 1; return "out"; }
    public static string O(int x) => "val";
    public static string P(in int x) => "in";
    public static string P(int x) => "val";
}

static class Program
{
    static void Main()
    {
        var c = new C(); int i = 1; long l = 2; int? n = 3;
        Console.WriteLine(c.M() + " " + c.M(i) + " " + c.M(ref i) + " " + c.M(l) + " " + c.M(1, 2) + " "
            + c.M(new int[0]) + " " + c.M(new int[0, 0]) + " " + c.M(new int[0][]) + " " + c.M(n));
        Console.WriteLine(c.M<int>() + " " + c.M<int>(1) + " " + c.M(1.5) + " " + c.M<string>("s") + " " + c.M("s")
            + " " + c.M(new string[0]) + " " + c.M<int, int>(1) + " " + c.M((object)1) + " " + c.M(new List<int>())
            + " " + c.M(new List<string>()) + " " + c.M((1, "a")) + " " + c.M((1, 2)) + " " + c.M(() => 1) + " "
            + c.M(() => { }));
        Console.WriteLine(c[1] + c["a"] + c[1, 2] + c[^1] + c[1..2]);
        Console.WriteLine(new C().Made + new C(1).Made + new C(1L).Made + new C(c).Made + new C((byte)1).Made + new C('c').Made);
        Console.WriteLine(C.O(out int o) + C.O(o) + C.P(o) + C.P(in o) + C.P(5));
        uint u = 5;
        short s = 1;
        Console.WriteLine(c.M(u) + c.M(s) + c.M('c') + c.M(1.5f) + c.M(5UL) + c.M((int?)null) + c.M((string)null));
    }
}
