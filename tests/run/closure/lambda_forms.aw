// C# specification §12.19: lambdas: natural types, discards, explicit return types, statement bodies, conversions.
using System;
using System.Collections.Generic;
using System.Linq;

delegate int Op(int a, int b);
delegate bool TryParse<T>(string s, out T value);
delegate void RefAct(ref int x);
delegate T Maker<out T>();

class Program
{
    static string Kind(Func<int> f) => "func int";
    static string Kind(Action f) => "action";
    static string Kind(Func<long> f, int x = 0) => "func long";
    static R Apply<T, R>(T t, Func<T, R> f) => f(t);
    static R Twice<T, U, R>(T t, Func<T, U> f, Func<U, R> g) => g(f(t));
    static event Action<string>? Said;
    static Func<int, int> Compose(params Func<int, int>[] fs) => x => fs.Aggregate(x, (acc, f) => f(acc));

    static void Main()
    {
        Op op = (a, b) => a - b;
        Op explicitTypes = (int a, int b) => { return a * b; };
        Op old = delegate (int a, int b) { return a / b; };
        Op ignoring = delegate { return 99; };
        Op discards = (_, _) => 5;
        Console.WriteLine(op(5, 3) + " " + explicitTypes(5, 3) + " " + old(9, 2) + " " + ignoring(1, 2) + " " + discards(1, 2));
        var natural = (int x, string s) => s + x;
        Console.WriteLine(natural("3".Length, "n") + " " + natural.GetType().Name);
        var withReturn = object (bool b) => b ? 1 : "two";
        Console.WriteLine(withReturn(true) + " " + withReturn(false));
        var group = Compose;
        Console.WriteLine(group(new Func<int, int>[] { x => x + 1, x => x * 2 })(5));
        TryParse<int> parse = int.TryParse;
        Console.WriteLine(parse("12", out int v) + " " + v);
        TryParse<string> own = (string s, out string r) => { r = s + "!"; return s != ""; };
        Console.WriteLine(own("", out string o) + o);
        RefAct twice = (ref int x) => x *= 2;
        int n = 4; twice(ref n);
        Console.WriteLine(n);
        Maker<object> maker = () => "covariant";
        Console.WriteLine(maker() + " " + Kind(() => 1) + " " + Kind(() => { }) + " " + Kind(() => { throw new Exception(); }));
        Console.WriteLine(Apply(3, x => x.ToString() + "a") + Apply("abc", s => s.Length) + Twice(2, x => x + 0.5, y => "r" + y));
        Func<Func<int, int>, Func<int, int>> square = f => x => f(f(x));
        Console.WriteLine(square(square(x => x * 2))(1));
        Said += s => Console.Write("1" + s + " ");
        Said += static s => Console.Write("2" + s + " ");
        Said?.Invoke("hi");
        Said = null;
        Said?.Invoke("no");
        Console.WriteLine();
        Action chain = () => Console.Write("a");
        chain += () => Console.Write("b");
        Action copy = chain;
        chain -= copy;
        chain += () => Console.Write("c");
        copy(); chain!();
        Console.WriteLine();
        Func<int?> nul = () => null;
        Func<long> widen = () => 5;
        Func<object> boxing = () => 'c';
        Func<(int, string)> tup = () => (1, "t");
        Console.WriteLine((nul() ?? -1) + widen() + boxing().ToString() + tup());
        Func<string, int> len = string.IsNullOrEmpty("") ? s => s.Length : s => -1;
        Func<int, bool> cond = n > 5 ? (x => x > 0) : (x => x < 0);
        Console.WriteLine(len("four") + " " + cond(3));
        Func<int, Func<int>> nest = a => () => { int b = a; a++; return a + b; };
        Func<int> inner = nest(1);
        Console.WriteLine(inner() + " " + inner());
        Predicate<string> pred = string.IsNullOrEmpty;
        Comparison<int> cmp = (a, b) => b.CompareTo(a);
        Converter<int, string> conv = i => i.ToString();
        List<int> list = new() { 1, 3, 2 }; list.Sort(cmp);
        Console.WriteLine(pred("") + string.Join("", list) + string.Join("", list.ConvertAll(conv)));
        Console.WriteLine(new Func<int, int>(x => x + 1)(1) + ((Func<int>)(() => 7))() + (new Action(() => n++) is { } ? 1 : 0));
        Delegate d = (int x) => x + 1;
        Console.WriteLine(d.GetType() == typeof(Func<int, int>));
    }
}
