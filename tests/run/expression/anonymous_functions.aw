// C# §12.19.2 to §12.19.6 and §10.7: parameters with and without types, modifiers, discards; anonymous methods without
// a
// parameter list; bodies; natural types of lambdas and method groups; captured outer variables live on.
delegate int Combine(ref int a, in int b, out int c);
delegate void Many(int a, string b, double c);

class Program
{
    static int M(int x) => x + 1;
    static string M2(string s, int n) => s + n;
    static string Pick(Func<int> f) => "Func<int>";
    static string Pick(Func<string> f) => "Func<string>";
    static string Pick(Action a) => "Action";
    static string Pick2(Func<double> f) => "double";
    static string Pick2(Func<int> f) => "int";
    static string Pick3(Func<object> f) => "Func<object>";
    static string Pick3(Action f) => "Action";

    static void Main()
    {
        Func<int, int> implicitTypes = x => x * 2;
        Func<int, int, int> explicitTypes = (int x, int y) => { return x - y; };
        Func<int, int, int> discards = (_, _) => 7;
        Func<int, int> single = _ => _ + 1;
        Console.WriteLine(implicitTypes(4) + " " + explicitTypes(4, 1) + " " + discards(1, 2) + " " + single(1));
        Combine combine = (ref int a, in int b, out int c) => { a += b; c = a * b; return a + b + c; };
        int r = 1;
        Console.WriteLine(combine(ref r, 2, out int o) + " " + r + " " + o);
        Combine simple = (ref a, in b, out c) => { c = b; return a; };
        Console.WriteLine(simple(ref r, 5, out o) + " " + o);
        Many many = delegate { Console.WriteLine("any arguments"); };
        many(1, "b", 2.0);
        many = delegate (int a, string b, double c) { Console.WriteLine(a + b + c); };
        many(1, "b", 2.5);
        Console.WriteLine(Pick(() => 1) + " " + Pick(() => "s") + " " + Pick(() => { }));
        Console.WriteLine(Pick2(() => 1) + " " + Pick2(() => 1.0) + " " + Pick2(() => 'c') + " " + Pick3(() => r++)
            + " " + Pick3(() => Console.WriteLine()));
        var natural = (int x, string s) => s + x;
        var action = () => Console.Write("action ");
        var group = M2;
        var withReturn = object (bool b) => b ? 1 : "text";
        var ofRef = (int[] a) => a.Length;
        action();
        Console.WriteLine(natural(1, "n") + " " + group("g", 2) + " " + withReturn(false) + withReturn(true) + " "
            + ofRef(new int[3]));
        Console.WriteLine(natural.GetType() == typeof(Func<int, string, string>));
        Console.WriteLine(withReturn is Func<bool, object>);
        Delegate d = (int x) => x;
        object obj = () => 5;
        Console.WriteLine((d is Func<int, int>) + " " + ((Func<int>)obj)());
        Func<int, Func<int, Func<int, int>>> curried = a => b => c => a * 100 + b * 10 + c;
        Console.WriteLine(curried(1)(2)(3));
        Func<int, int> fact = null;
        fact = n => n <= 1 ? 1 : n * fact(n - 1);
        Console.WriteLine(fact(10));
        int counter = 0;
        Func<int> next = () => ++counter;
        Action reset = () => counter = 0;
        next();
        next();
        Console.Write(counter + " ");
        reset();
        Console.WriteLine(next() + counter);
        Func<int, int> method = M;
        method += x => x + 100;
        Console.WriteLine(method(1));
        Func<Func<int, int>, int, int> apply = (f, v) => f(v);
        Console.WriteLine(apply(M, 4) + apply(x => -x, 4));
        static int Outside(Func<int, int> f) => f(3);
        Console.WriteLine(Outside(static x => x * x) + Outside(M));
        Func<object> covariant = () => "covariant";
        Func<string, object> contravariant = (string s) => s.Length;
        Console.WriteLine(covariant() + " " + contravariant("four"));
    }
}
