// C# specification §12.6.3: type inference: exact, lower and upper bounds, from lambdas' results, from method groups,
// through arrays, nullables, tuples, delegates and constructed types; what is fixed first.
interface IBox<out T> { T Get(); }

class Box<T> : IBox<T>
{
    readonly T v;
    public Box(T v) => this.v = v;
    public T Get() => v;
}

class Animal { }
class Dog : Animal { }
class Cat : Animal { }

static class Program
{
    static string N<T>() => typeof(T).IsGenericTypeName();
    static string IsGenericTypeName(this Type t) => t.Name;
    static string One<T>(T a) => typeof(T).Name;
    static string Two<T>(T a, T b) => typeof(T).Name;
    static string Arr<T>(T[] a) => typeof(T).Name;
    static string Seq<T>(IEnumerable<T> a) => typeof(T).Name;
    static string Null<T>(T? a) where T : struct => typeof(T).Name;
    static string Pair<A, B>((A, B) p) => typeof(A).Name + typeof(B).Name;
    static string Fn<A, R>(A a, Func<A, R> f) => typeof(A).Name + "->" + typeof(R).Name;
    static string Chain<A, B, C>(A a, Func<A, B> f, Func<B, C> g) => typeof(B).Name + "->" + typeof(C).Name;
    static string Act<T>(Action<T> a) => typeof(T).Name;
    static string Cmp<T>(Func<T, T, int> f, T x) => typeof(T).Name;
    static string Boxed<T>(IBox<T> b) => typeof(T).Name;
    static string Map<K, V>(Dictionary<K, V> d) where K : notnull => typeof(K).Name + typeof(V).Name;
    static string Ref<T>(ref T x) => typeof(T).Name;
    static string Par<T>(params T[] items) => typeof(T).Name + items.Length;
    static string Lazy<T>(Func<T> f) => typeof(T).Name;
    static string Nest<T>(List<List<T>> l) => typeof(T).Name;
    static int Length(string s) => s.Length;
    static void Print(double d) { }
    static Dog Make() => new();

    static void Main()
    {
        Console.WriteLine(One(1) + One("s") + One(1.5f) + One<object>(1) + One(new[] { 1 }) + One('c'));
        Console.WriteLine(Two(1, 2L) + Two(1, 2.5) + Two('a', 1) + Two<object>("a", 1)
            + Two(new Animal(), new Dog()) + Two((byte)1, (short)2) + Two(1, (int?)2));
        Console.WriteLine(Arr(new[] { 1 }) + Arr(new string[0]) + Seq(new List<int>()) + Seq(new Dog[0])
            + Seq("text") + Seq(new Dictionary<int, string>()).Substring(0, 12));
        int? n = 3;
        Console.WriteLine(Null(n) + Null<int>(5) + Pair((1, "x")) + Pair((new Dog(), 2.5m)));
        Console.WriteLine(Fn(1, x => x + 0.5) + " " + Fn("s", Length) + " " + Fn(2, x => x > 1 ? "a" : null) + " "
            + Fn(1, x => { if (x > 0) return 1; return 2L; }) + " " + Fn(new Dog(), d => (Animal)d));
        Console.WriteLine(Chain(1, x => x.ToString(), s => s.Length) + " " + Chain("a", s => s[0], c => (int)c));
        Console.WriteLine(Act((int x) => { }) + Act<string>(s => { }) + Act((Action<Dog>)(d => { }))
            + Cmp((a, b) => a.CompareTo(b), "x"));
        Console.WriteLine(Boxed(new Box<Dog>(new Dog())) + Boxed((IBox<Animal>)new Box<Dog>(new Dog()))
            + Map(new Dictionary<string, int>()) + Nest(new List<List<char>>()));
        long l = 1;
        Console.WriteLine(Ref(ref l) + Par(1, 2) + Par("a", null) + Par<int>() + Par(1, 2.0) + Lazy(() => 5)
            + Lazy(Make) + Lazy(() => { throw new Exception(); return 1; }));
        Console.WriteLine(Two(new Box<Dog>(new Dog()), (IBox<Animal>)new Box<Cat>(new Cat())));
        Func<int, string> f = One;
        Console.WriteLine(f(1));
        Console.WriteLine(new[] { 1, 2 }.Select((x, i) => (x, i)).First().GetType().Name
            + new[] { "a" }.ToDictionary(s => s, s => s.Length)["a"]
            + new[] { 1, 2, 3 }.Aggregate("", (s, x) => s + x)
            + new[] { 3 }.SelectMany(x => new string('z', x), (x, c) => x + "" + c).Last());
    }
}
