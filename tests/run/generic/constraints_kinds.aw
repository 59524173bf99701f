// C# specification §15.2.5: each constraint alone and together: members through them, new(), class and struct,
// interfaces with static abstract-free calls, recursion, enum and delegate constraints.
interface IShape { double Area { get; } string Name => "shape" + Area; }
interface IMut { void Inc(); int N { get; } }
struct Mut : IMut { int n; public void Inc() => n++; public int N => n; }
class Sq(double s) : IShape { public double Area => s * s; }
class Dflt { public int V = 5; public Dflt() { } }
abstract class Ent<TKey> where TKey : IComparable<TKey> { public TKey Id; }
class User : Ent<int> { }

class Repo<T, TKey> where T : Ent<TKey>, new() where TKey : IComparable<TKey>
{
    List<T> l = new();
    public T Add(TKey k) { var t = new T { Id = k }; l.Add(t); return t; }
    public T Max() { T best = l[0]; foreach (var x in l) if (x.Id.CompareTo(best.Id) > 0) best = x; return best; }
}

static class Program
{
    static T New<T>() where T : new() => new T();

    static int CountUp<T>(T m) where T : IMut
    {
        m.Inc();
        m.Inc();
        return m.N;
    }

    static int RefUp<T>(ref T m) where T : struct, IMut { m.Inc(); return m.N; }
    static bool Same<T>(T a, T b) where T : class => a == b;
    static T? Maybe<T>(bool b, T v) where T : struct => b ? v : null;

    static double Sum<T>(params T[] a) where T : IShape
    {
        double d = 0;
        foreach (var x in a) d += x.Area;
        return d;
    }

    static string Nm<T>(T t) where T : IShape => t.Name;

    static string En<T>(T e) where T : struct, Enum => e + ":" + Enum.IsDefined(typeof(T), e)
        + string.Join("/", Enum.GetNames(typeof(T)));

    static TD Comb<TD>(TD a, TD b) where TD : Delegate => (TD)Delegate.Combine(a, b);
    static T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;
    static U Up<T, U>(T t) where T : U => t;
    static string NN<T>(T t) where T : notnull => t.ToString();
    static T Clone<T>(T t) where T : ICloneable => (T)t.Clone();
    static void Disp<T>(T t) where T : IDisposable { using (t) Console.Write("in "); }
    static int Len<T>(T t) where T : class, IEnumerable<char> => t?.Count() ?? -1;

    static string Chain<A, B, C>(C c) where A : class where B : A where C : B => typeof(A).Name + typeof(B).Name
        + ((A)c).ToString();

    static bool IsDef<T>(T t) where T : IEquatable<T>, new() => t.Equals(new T());
    struct Dsp : IDisposable { public void Dispose() => Console.Write("disp "); }

    static void Main()
    {
        Console.WriteLine(New<int>() + New<Dflt>().V + New<DateTime>().Year + "" + New<Mut>().N + New<List<int>>().Count);
        var m = new Mut();
        Console.WriteLine(CountUp(m) + "" + m.N + RefUp(ref m) + RefUp(ref m) + m.N + CountUp<IMut>(m) + m.N);
        IMut boxed = m;
        CountUp(boxed);
        Console.WriteLine(boxed.N);
        string s1 = "a", s2 = new string('a', 1);
        Console.WriteLine(Same(s1, s2) + "" + Same(s1, s1) + Same<object>(null, null) + Maybe(true, 5)
            + (Maybe(false, 5) == null));
        Console.WriteLine(Sum(new Sq(2), new Sq(3)) + Nm(new Sq(1)) + En(DayOfWeek.Friday) + En((E)9));
        Comb<Action>(() => Console.Write("1 "), () => Console.WriteLine("2"))();
        Console.WriteLine(Max(3, 5) + Max("b", "a") + Max(2.5, 1) + Max('x', 'y')
            + Max(DateTime.MinValue, DateTime.MaxValue).Year);
        Console.WriteLine(Up<string, object>("up") + "" + Up<int, IComparable>(5) + NN(5) + NN("s") + Clone("str")
            + Clone(new[] { 1, 2 }).Length + Len("four") + Len<string>(null) + Len(new List<char> { 'a' })
            + Chain<object, IEnumerable<char>, string>("ch") + IsDef(0) + IsDef(5));
        Disp(new Dsp());
        var r = new Repo<User, int>();
        r.Add(3);
        r.Add(7);
        r.Add(5);
        Console.WriteLine(r.Max().Id);
    }
}

enum E { P, Q }
