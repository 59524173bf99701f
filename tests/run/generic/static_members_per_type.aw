// C# specification §15.5.2, §8.4.3: every constructed type has static fields, constructors and nested types of its own;
// generic methods see their own type arguments.
class Counter<T>
{
    public static int Made;
    public static readonly string Name;
    static Counter() { Name = typeof(T).Name; Console.Write("init<" + Name + "> "); }
    public Counter() => Made++;

    public class Part
    {
        public static List<T> All = new();
        public T Value;
        public Part(T v) { Value = v; All.Add(v); }
    }

    public enum Kind { A, B }
    public delegate T Make();
}

class Derived<T> : Counter<List<T>> { public static int Own = 1; public int Base => Made; }

static class Cache<K, V> where K : notnull
{
    static readonly Dictionary<K, V> map = new();

    public static V Get(K key, Func<K, V> make)
    {
        if (!map.TryGetValue(key, out var v)) map[key] = v = make(key);
        return v;
    }

    public static int Count => map.Count;
}

struct Slot<T> { public static T? Last; public T Value { set => Last = value; } }

static class Program
{
    static string Kind<T>() => typeof(T) == typeof(int) ? "int" : typeof(T) == typeof(string) ? "string" : typeof(T).IsValueType ? "value" : "reference";
    static int Depth<T>(int n) => n == 0 ? Counter<T>.Made : Depth<T>(n - 1) + 1;

    static void Main()
    {
        new Counter<int>();
        new Counter<int>();
        new Counter<string>();
        Console.WriteLine(Counter<int>.Made + " " + Counter<string>.Made + " " + Counter<object>.Made);
        new Counter<int>.Part(5);
        new Counter<int>.Part(6);
        new Counter<string>.Part("s");
        Console.WriteLine(Counter<int>.Part.All.Count + " " + Counter<string>.Part.All[0]);
        var d = new Derived<int>();
        new Derived<string>();
        Console.WriteLine(d.Base + " " + Counter<List<int>>.Made + " " + Counter<List<string>>.Made);
        Derived<int>.Own = 9;
        Console.WriteLine(Derived<int>.Own + " " + Derived<string>.Own);
        Console.WriteLine(Cache<int, string>.Get(1, k => "made" + k) + Cache<int, string>.Get(1, k => "again")
            + Cache<string, string>.Get("x", k => k + k) + Cache<int, string>.Count + Cache<int, int>.Count);
        new Slot<int> { Value = 3 };
        new Slot<string> { Value = "t" };
        Console.WriteLine(Slot<int>.Last + Slot<string>.Last + Slot<double>.Last);
        Console.WriteLine(Kind<int>() + Kind<string>() + Kind<double>() + Kind<object>() + Kind<Slot<int>>());
        Console.WriteLine(Depth<int>(3) + " " + (int)Counter<int>.Kind.B + " " + typeof(Counter<int>.Kind).Name);
        Counter<int>.Make make = () => 8;
        Console.WriteLine(make());
        Console.WriteLine(typeof(Counter<int>) == typeof(Counter<string>));
        Console.WriteLine(typeof(Counter<int>.Part) == new Counter<int>.Part(1).GetType());
    }
}
