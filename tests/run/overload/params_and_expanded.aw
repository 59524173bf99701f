// C# specification §12.6.4.2, §12.6.4.3: normal against expanded form, fewer parameters, defaults, named arguments,
// null, arrays covariance, generic and non-generic, ref kinds, nested expansions.
class Program
{
    static string F(params int[] a) => "params int " + a?.Length;
    static string F(int a) => "int";
    static string F(int a, int b = 2) => "int,opt";
    static string F(object o) => "object";
    static string F(string s, params object[] r) => "fmt " + (r == null ? "null" : r.Length.ToString());
    static string G<T>(T t) => "T " + typeof(T).Name;
    static string G<T>(T[] t) => "T[] " + typeof(T).Name;
    static string G(params string[] s) => "strings";
    static string G<T>(IEnumerable<T> e) => "IE " + typeof(T).Name;
    static string H(long l) => "long";
    static string H(params object[] o) => "objs " + o.Length;
    static string H(double d) => "double";
    static string H(short s) => "short";
    static string K(ref int x) => "ref";
    static string K(int x) => "val";
    static string L(in int x) => "in";
    static string L(int x, int y = 0) => "opt";
    static string M(object a, string b) => "os";
    static string M(string a, object b) => "so";
    static string M(string a, string b) => "ss";
    static string N(int x, string y = "d", params char[] z) => x + y + z.Length;
    static string O(int? x) => "int?";
    static string O(object x) => "obj";
    static string P(Action a) => "Action";
    static string P(Func<int> f) => "Func<int>";
    static string P(Func<object> f) => "Func<object>";
    static string Q(Func<int, int> f) => "int";
    static string Q(Func<string, int> f) => "string";
    static string R(IEnumerable<object> e) => "IE";
    static string R(object o) => "o";
    static string R(params object[] o) => "p" + o.Length;
    static string S(byte b) => "byte";
    static string S(uint u) => "uint";
    static string S(ulong u) => "ulong";
    static string U(float f) => "float";
    static string U(double d) => "double";
    static string V(char c) => "char";
    static string V(ushort u) => "ushort";
    static string V(int i) => "int";

    static void Main()
    {
        Console.WriteLine(string.Join(" | ", F(), F(1), F(1, 2), F(1, 2, 3), F("s"), F("s", null),
            F("s", null, null), F("s", 1), F("s", new object[2]), F("s", new string[3]), F("s", new int[4]), F(1L),
            F(new int[5]), F('c'), F(b: 1, a: 2)));
        Console.WriteLine(string.Join(" | ", G(1), G("s"), G(new[] { 1 }), G(new[] { "a" }), G("a", "b"),
            G(new List<int>()), G(), G((string?)null), G(new object[1]), G<object>("s"), G<string>(new[] { "s" }),
            G(new List<string>().AsEnumerable())));
        Console.WriteLine(string.Join(" | ", H(1), H((byte)1), H('c'), H(1u), H(1ul), H(1f), H(1m), H(),
            H(new object[3]), H("a", 1)));
        int x = 1;
        Console.WriteLine(K(ref x) + K(x) + L(x) + L(in x) + L(1) + M("a", "b") + M((object)"a", "b") + M("a", (object)"b"));
        Console.WriteLine(string.Join(" | ", N(1), N(1, "y"), N(1, "y", 'a', 'b'), N(y: "q", x: 2), N(1, z: 'c'),
            O(1), O(1L), O((int?)1), O((byte)1), O(1.5), O(null!)));
        Console.WriteLine(string.Join(" | ", P(() => 1), P(() => "s"), P(() => { }), P(() => new object()),
            Q((int i) => i), Q((string s) => 1), Q(s => s.Length), R(new[] { "a" }), R(new[] { 1 }), R("a"),
            R("a", "b"), R(new object[0]), R(new List<string>()), R()));
        Console.WriteLine(string.Join(" | ", S(1), S(300), U(1), U(1L), U(1f), U(1.0), V('a'), V(1), V((byte)1),
            V((ushort)1), V((short)1)));
    }
}
