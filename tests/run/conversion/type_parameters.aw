// C# §10.2.12 and §10.3.8: conversions of type parameters: to their constraints and object they box or are references;
// from them through object; each instantiation does what its argument demands.
interface IShape { string Name { get; } }
class Circle : IShape { public string Name => "circle"; }
struct Square : IShape { public int Side; public string Name => "square " + Side; public void Grow() => Side++; }

class Program
{
    static string ToInterface<T>(T t) where T : IShape => ((IShape)t).Name + ", " + t.Name;
    static object ToObject<T>(T t) => t;
    static T FromObject<T>(object o) => (T)o;
    static U Through<T, U>(T t) => (U)(object)t;
    static U Down<T, U>(T t) where U : T => (U)t;
    static T Up<T, U>(U u) where U : T => u;
    static T As<T>(object o) where T : class => o as T;
    static T? AsNullable<T>(object o) where T : struct => o as T?;

    static string Kind<T>(T t)
    {
        if (t is int i) return "int " + i;
        if (t is string s) return "string " + s;
        if (t is IShape shape) return "shape " + shape.Name;
        if (t is null) return "null";
        return "other " + typeof(T).Name;
    }

    static string Try(Func<object> f)
    {
        try { return f()?.ToString() ?? "null"; }
        catch (InvalidCastException) { return "invalid cast"; }
        catch (NullReferenceException) { return "null reference"; }
    }

    static bool IsDefault<T>(T t) => EqualityComparer<T>.Default.Equals(t, default);

    static void Main()
    {
        Console.WriteLine(ToInterface(new Circle()) + "; " + ToInterface(new Square { Side = 3 }));
        Console.WriteLine(ToObject(5).GetType().Name + " " + ToObject<int?>(5).GetType().Name + " "
            + (ToObject<int?>(null) == null));
        Console.WriteLine(Try(() => FromObject<int>(5)) + " " + Try(() => FromObject<long>(5)) + " "
            + Try(() => FromObject<int>(null)) + " " + Try(() => FromObject<int?>(null)) + " "
            + Try(() => FromObject<string>(null)));
        Console.WriteLine(Try(() => Through<int, int?>(3)) + " " + Try(() => Through<int?, int>(null)) + " "
            + Try(() => Through<string, IComparable>("s")) + " " + Try(() => Through<string, Circle>("s")));
        Console.WriteLine(Try(() => Down<IShape, Circle>(new Circle()).Name) + " "
            + Try(() => Down<IShape, Square>(new Circle()).Name) + " "
            + Try(() => Up<IShape, Square>(new Square { Side = 9 }).Name));
        Console.WriteLine((As<string>(1) == null) + " " + As<string>("x") + " " + AsNullable<int>(7) + " "
            + (AsNullable<int>("7") == null));
        Console.WriteLine(Kind(1) + ", " + Kind("a") + ", " + Kind(new Square()) + ", " + Kind<object>(null) + ", "
            + Kind(1.5) + ", " + Kind<int?>(8) + ", " + Kind<int?>(null));
        Console.WriteLine(IsDefault(0) + " " + IsDefault("") + " " + IsDefault<string>(null) + " "
            + IsDefault(new Square { Side = 1 }));
        var square = new Square { Side = 1 };
        IShape copy = Up<IShape, Square>(square);
        square.Grow();
        Console.WriteLine(copy.Name + " " + square.Name);
    }
}
