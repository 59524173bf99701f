// C# §18.4 (static abstract and virtual members, C# 11): operators, properties, methods and conversions that a type
// argument
// supplies; inherited, explicit and generic ones.
interface IMonoid<T> where T : IMonoid<T>
{
    static abstract T Zero { get; }
    static abstract T operator +(T a, T b);
    static virtual string Name => "monoid " + typeof(T).Name;
    static virtual T Double(T t) => t + t;
}

interface IParse<T> where T : IParse<T>
{
    static abstract bool TryParse(string s, out T value);
    static abstract implicit operator string(T t);
    static abstract bool operator ==(T a, T b);
    static abstract bool operator !=(T a, T b);
}

struct Sum : IMonoid<Sum>
{
    public int V;
    public Sum(int v) { V = v; }
    public static Sum Zero => new Sum(0);
    public static Sum operator +(Sum a, Sum b) => new Sum(a.V + b.V);
    public override string ToString() => "sum " + V;
}

class Text : IMonoid<Text>, IParse<Text>
{
    public string S = "";
    public static Text Zero { get { Console.Write("[zero]"); return new Text(); } }
    static Text IMonoid<Text>.operator +(Text a, Text b) => new Text { S = a.S + b.S };
    public static string Name => "text";
    public static Text Double(Text t) => new Text { S = t.S + "x2" };

    public static bool TryParse(string s, out Text value)
    {
        value = new Text { S = "<" + s + ">" };
        return s.Length > 0;
    }

    public static implicit operator string(Text t) => t.S;
    public static bool operator ==(Text a, Text b) => a.S == b.S;
    public static bool operator !=(Text a, Text b) => !(a == b);
    public override bool Equals(object o) => o is Text t && t == this;
    public override int GetHashCode() => S.Length;
    public override string ToString() => S;
}

class Program
{
    static T Fold<T>(params T[] items) where T : IMonoid<T>
    {
        T total = T.Zero;
        foreach (T item in items) total += item;
        return total;
    }

    static string Describe<T>() where T : IMonoid<T> => T.Name;
    static T Twice<T>(T t) where T : IMonoid<T> => T.Double(t);
    static string Parse<T>(string s) where T : IParse<T> => T.TryParse(s, out T value) ? value : "failed";
    static bool Same<T>(T a, T b) where T : IParse<T> => a == b && !(a != b);
    static Func<T, T, T> Adder<T>() where T : IMonoid<T> => (a, b) => a + b;

    static IEnumerable<T> Powers<T>(T t, int n) where T : IMonoid<T>
    {
        for (int i = 0; i < n; i++) { yield return t; t = T.Double(t); }
    }

    static void Main()
    {
        Console.WriteLine(Fold(new Sum(1), new Sum(2), new Sum(3)));
        Console.WriteLine(Fold(new Text { S = "a" }, new Text { S = "b" }));
        Console.WriteLine(Fold<Sum>() + " " + Describe<Sum>() + " " + Describe<Text>());
        Console.WriteLine(Twice(new Sum(21)) + " " + Twice(new Text { S = "q" }));
        Console.WriteLine(Parse<Text>("in") + " " + Parse<Text>(""));
        Console.WriteLine(Same(new Text { S = "k" }, new Text { S = "k" }) + " " + Same(new Text(), new Text { S = "k" }));
        Console.WriteLine(Adder<Sum>()(new Sum(5), new Sum(6)));
        Console.WriteLine(string.Join(", ", Powers(new Sum(1), 6)));
    }
}
