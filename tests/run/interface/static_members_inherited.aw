// §19.4 (C# 11): static virtual members: defaults and overrides of interfaces, bases, static constructors, a generic
// pool, a monoid.
interface IA { static virtual string N() => "IA"; static abstract string Q(); }
interface IB : IA { static string IA.N() => "IB"; static string IA.Q() => "IB.Q"; }
class C : IB { static C() { Console.WriteLine("cctor C"); } }
class D : C, IA { public static string N() => "D"; public static string Q() => "D.Q"; }

struct S : IA
{
    static int x = Init();
    static int Init() { Console.WriteLine("init S"); return 1; }
    public static string Q() => "S.Q";
    static S() { Console.WriteLine("cctor S"); }
}

interface IFactory<T> { static abstract T Create(); static abstract T Default { get; } }

class Widget : IFactory<Widget>
{
    public int Id;
    static int next;
    public static Widget Create() => new Widget { Id = ++next };
    public static Widget Default { get; } = new Widget { Id = -1 };
}

class Pool<T> where T : class, IFactory<T>
{
    readonly Stack<T> items = new();
    public T Get() => items.TryPop(out var t) ? t : T.Create();
    public void Put(T t) => items.Push(t);
    public static readonly T Fallback = T.Default;
}

interface IMonoid<T> where T : IMonoid<T>
{
    static abstract T operator *(T a, T b);
    static abstract T One { get; }
    static T Pow(T x, int n) { T r = T.One; for (int i = 0; i < n; i++) r *= x; return r; }
}

readonly struct M2 : IMonoid<M2>
{
    readonly long a, b, c, d;

    public M2(long a, long b, long c, long d)
    {
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    public static M2 One => new(1, 0, 0, 1);

    public static M2 operator *(M2 x, M2 y) =>
        new(x.a * y.a + x.b * y.c, x.a * y.b + x.b * y.d, x.c * y.a + x.d * y.c, x.c * y.b + x.d * y.d);

    public override string ToString() => b.ToString();
}

interface ITrue<T> where T : ITrue<T>
{
    static abstract bool operator true(T t);
    static abstract bool operator false(T t);
    static abstract T operator &(T a, T b);
    static abstract T operator !(T a);
}

struct B3 : ITrue<B3>
{
    public int V;
    public static bool operator true(B3 t) => t.V > 0;
    public static bool operator false(B3 t) => t.V < 0;
    public static B3 operator &(B3 a, B3 b) => new B3 { V = Math.Min(a.V, b.V) };
    public static B3 operator !(B3 a) => new B3 { V = -a.V };
}

static class P
{
    static void R<T>() where T : IA => Console.WriteLine(T.N() + " " + T.Q());

    static void Logic<T>(T a, T b) where T : ITrue<T>
    {
        Console.WriteLine(a ? "t" : "f");
        if (a && b) Console.WriteLine("both"); else Console.WriteLine("not both");
        if (!a) Console.WriteLine("neg");
    }

    static void Main()
    {
        Q0.Z<Der0>(); R<IB>(); R<C>(); R<D>(); R<S>();
        var p = new Pool<Widget>();
        var w = p.Get();
        p.Put(w);
        Console.WriteLine(p.Get() == w);
        Console.WriteLine(p.Get().Id + " " + Pool<Widget>.Fallback.Id);
        Console.WriteLine(IMonoid<M2>.Pow(new M2(1, 1, 1, 0), 50));
        Logic(new B3 { V = 1 }, new B3 { V = 2 }); Logic(new B3 { V = -1 }, new B3 { V = 2 });
    }
}

interface IZ { static abstract void Go(); }

class Base0 : IZ
{
    static Base0() { Console.WriteLine("cctor Base0"); }
    public static void Go() { Console.WriteLine("go"); }
}

class Der0 : Base0 { static Der0() { Console.WriteLine("never"); } }

static class Q0
{
    public static void Z<T>() where T : IZ { Console.WriteLine("before"); T.Go(); Action a = T.Go; a(); }
}
