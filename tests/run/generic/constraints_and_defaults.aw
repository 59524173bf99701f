// C# specification §8.4, §15.2.5: default(T), new T(), typeof(T), is/as/casts on type parameters, comparison with null,
// generic virtual methods, recursion over types, arrays of T, nested generic methods and lambdas, ref T, nullable T,
// static caches, variance through constraints, overloads by constraint on generic receivers.
abstract class Shape { public abstract string Accept<R>(IVisitor<R> v); }
interface IVisitor<R> { R Circle(int r); R Square(int s); }

class Circle : Shape
{
    public override string Accept<R>(IVisitor<R> v) => "C:" + v.Circle(2);
}

class Square : Shape
{
    public override string Accept<R>(IVisitor<R> v) => "S:" + v.Square(3);
}

class Area : IVisitor<double>
{
    public double Circle(int r) => r * 3.5;
    public double Square(int s) => s * s;
}

class Names : IVisitor<string>
{
    public string Circle(int r) => "circle";
    public string Square(int s) => "square";
}

class Maybe<T>
{
    readonly T? v;
    public readonly bool Has;
    Maybe(T v) { this.v = v; Has = true; }
    Maybe() { }
    public static Maybe<T> None { get; } = new();
    public static Maybe<T> Some(T v) => new(v);
    public Maybe<U> Bind<U>(Func<T, Maybe<U>> f) => Has ? f(v!) : Maybe<U>.None;
    public Maybe<U> Map<U>(Func<T, U> f) => Bind(x => Maybe<U>.Some(f(x)));
    public T Or(T o) => Has ? v! : o;
    public override string ToString() => Has ? $"Some({v})" : "None";
}

class Counter { static int n; public int Id = ++n; }
struct Sv { public int X; public Sv() => X = 3; }

class Pool<T> where T : class, new()
{
    readonly Stack<T> free = new();
    public T Take() => free.Count > 0 ? free.Pop() : new T();
    public void Give(T t) => free.Push(t);
}

class Either<L, R>
{
    public L? Left;
    public R? Right;
    public static implicit operator Either<L, R>(L l) => new() { Left = l };
    public static implicit operator Either<L, R>(R r) => new() { Right = r };
    public T Match<T>(Func<L, T> l, Func<R, T> r) => Left is not null && !Left.Equals(default(L)) ? l(Left) : r(Right!);
}

class Program
{
    static string Def<T>() => default(T) is null ? "null" : default(T)!.ToString()!;

    static string Kind<T>(T t) => t switch
    {
        null => "null",
        int i => "int" + i,
        string s => "str" + s,
        IEnumerable<T> => "seq of self",
        Array a => "arr" + a.Length,
        ValueType => "value",
        _ => "other"
    };

    static T New<T>() where T : new() => new();
    static bool IsNull<T>(T t) => t == null;
    static T? As<T>(object o) where T : class => o as T;
    static T Cast<T>(object o) => (T)o;
    static bool Is<T>(object o) => o is T;

    static T[] Rep<T>(T t, int n)
    {
        var a = new T[n];
        Array.Fill(a, t);
        return a;
    }

    static void Swap<T>(T[] a, int i, int j) => (a[i], a[j]) = (a[j], a[i]);
    static U Conv<T, U>(T t) => (U)(object)t!;
    static int Len<T>(params T[] ts) => ts.Length;
    static string Depth<T>(int n, T t) => n == 0 ? typeof(T).Name : Depth(n - 1, t);
    static bool Eq<T>(T a, T b) where T : IEquatable<T> => a.Equals(b);
    static bool RefEq<T>(T a, T b) where T : class => a == b;
    static T? NullOf<T>(bool b, T t) where T : struct => b ? t : null;

    static Func<T> Lazy<T>(Func<T> f)
    {
        T? cache = default;
        bool done = false;
        return () => { if (!done) { cache = f(); done = true; } return cache!; };
    }

    static IEnumerable<T> Unfold<T, S>(S s, Func<S, (T, S)?> f)
    {
        while (f(s) is var (t, next)) { yield return t; s = next; }
    }

    static string E<T>(T t) where T : Enum => t + "" + Convert.ToInt32(t);
    static R Using<T, R>(T t, Func<T, R> f) where T : IDisposable { using (t) return f(t); }
    class D : IDisposable { public void Dispose() => Console.Write("disposed "); }

    static void Main()
    {
        Console.WriteLine(string.Join(" ", Def<int>(), Def<string>(), Def<DateTime>().Length > 5, Def<int?>(),
            Def<(int, string)>(), Def<DayOfWeek>(), Def<int[]>(), Def<Sv>().Length > 0));
        Console.WriteLine(string.Join(" ", Kind(1), Kind("s"), Kind<object?>(null), Kind(new[] { 1 }), Kind(1.5),
            Kind(new object()), Kind<int?>(4), Kind<int?>(null), Kind(DayOfWeek.Friday)));
        Console.WriteLine(New<Counter>().Id + New<Counter>().Id + " " + New<Sv>().X + New<int>() + default(Sv).X
            + IsNull(1) + IsNull<string?>(null) + IsNull<int?>(null) + (As<string>(5) ?? "nope")
            + As<string>("yes") + Cast<long>(5L) + Is<int?>(5) + Is<int>(5L) + Is<IComparable>("s") + Is<int[]>(new uint[1]));
        var r = Rep("x", 3); r[0] = "y"; Swap(r, 0, 2);
        Console.WriteLine(string.Join("", r) + Conv<int, object>(5)
            + Conv<string, IComparable<string>>("q").CompareTo("q") + Len<int>() + Len(1, 2) + Len("a")
            + Len(new[] { 1, 2, 3 }) + Len<object>(new[] { "a", "b" }) + Depth(5, 1.5f) + Eq(3, 3) + Eq("a", "b")
            + RefEq("a", new string('a', 1)) + NullOf(true, 5) + (NullOf(false, 5) == null));
        try { Cast<int>("s"); }
        catch (InvalidCastException) { Console.WriteLine("cast"); }
        try { Cast<int>(null!); }
        catch (NullReferenceException) { Console.WriteLine("unbox null"); }
        Shape[] shapes = { new Circle(), new Square() };
        foreach (var s in shapes) Console.Write(s.Accept(new Area()) + " " + s.Accept(new Names()) + " ");
        Console.WriteLine();
        Console.WriteLine(Maybe<int>.Some(4).Map(x => x * 2.5).Map(d => "v" + d) + " "
            + Maybe<string>.None.Map(s => s.Length).Or(-1)
            + Maybe<int>.Some(1).Bind(x => x > 1 ? Maybe<char>.Some('c') : Maybe<char>.None));
        var pool = new Pool<Counter>(); var c1 = pool.Take(); pool.Give(c1);
        Console.WriteLine(ReferenceEquals(pool.Take(), c1) + " " + (pool.Take().Id > c1.Id));
        Either<int, string> e1 = 5, e2 = "r";
        Console.WriteLine(e1.Match(i => "L" + i, s => "R" + s) + e2.Match(i => "L" + i, s => "R" + s));
        int calls = 0; var lz = Lazy(() => { calls++; return "lazy"; });
        Console.WriteLine(lz() + lz() + calls);
        Console.WriteLine(string.Join(",", Unfold(1, s => s > 50 ? null : ((int, int)?)(s, s * 3)))
            + E(DayOfWeek.Tuesday) + Using(new D(), d => "used"));
    }
}
