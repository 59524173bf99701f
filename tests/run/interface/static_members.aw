// §19.4 (C# 11): static abstract and virtual members of interfaces: properties, methods, operators, conversions; explicit ones.
interface IShape<TSelf> where TSelf : IShape<TSelf>
{
    static abstract string Name { get; }
    static abstract TSelf Make(int n);
    static virtual string Kind() => "shape " + TSelf.Name;
    static abstract TSelf operator +(TSelf a, TSelf b);
    static abstract bool operator ==(TSelf a, TSelf b);
    static abstract bool operator !=(TSelf a, TSelf b);
    static abstract implicit operator int(TSelf s);
    static abstract explicit operator TSelf(string s);
    static abstract TSelf operator -(TSelf a);
    static abstract TSelf operator ++(TSelf a);
    int Size { get; }
}

struct Sq : IShape<Sq>
{
    int n;
    public Sq(int n) { this.n = n; }
    public static string Name => "Sq";
    public static Sq Make(int n) => new Sq(n);
    public static Sq operator +(Sq a, Sq b) => new Sq(a.n + b.n);
    public static Sq operator -(Sq a) => new Sq(-a.n);
    public static Sq operator ++(Sq a) => new Sq(a.n + 1);
    public static bool operator ==(Sq a, Sq b) => a.n == b.n;
    public static bool operator !=(Sq a, Sq b) => a.n != b.n;
    public static implicit operator int(Sq s) => s.n;
    public static explicit operator Sq(string s) => new Sq(s.Length);
    public int Size => n;
    public override bool Equals(object? o) => o is Sq s && s.n == n;
    public override int GetHashCode() => n;
    public override string ToString() => $"Sq({n})";
}

class Ci : IShape<Ci>
{
    int r;
    static string IShape<Ci>.Name => "explicit Ci";
    static Ci IShape<Ci>.Make(int n) => new Ci { r = n * 10 };
    public static string Kind() => "own kind of Ci";
    static Ci IShape<Ci>.operator +(Ci a, Ci b) => new Ci { r = a.r * b.r };
    static Ci IShape<Ci>.operator -(Ci a) => new Ci { r = -a.r };
    static Ci IShape<Ci>.operator ++(Ci a) => new Ci { r = a.r + 100 };
    static bool IShape<Ci>.operator ==(Ci a, Ci b) => a.r == b.r;
    static bool IShape<Ci>.operator !=(Ci a, Ci b) => a.r != b.r;
    static implicit IShape<Ci>.operator int(Ci s) => s.r;
    static explicit IShape<Ci>.operator Ci(string s) => new Ci { r = s.Length };
    public int Size => r;
    public override string ToString() => $"Ci({r})";
}

class Derived : Ci { }

static class P
{
    static void Show<T>() where T : IShape<T>
    {
        Console.WriteLine(T.Name);
        Console.WriteLine(T.Kind());
        T a = T.Make(3), b = T.Make(4);
        T c = a + b;
        Console.WriteLine($"{c} {c.Size}");
        Console.WriteLine(a == b);
        Console.WriteLine(a != b);
        int i = c;
        Console.WriteLine(i);
        T d = (T)"hello";
        Console.WriteLine(d);
        Console.WriteLine(-d);
        d++;
        Console.WriteLine(d);
        ++d;
        Console.WriteLine(d);
        d += a;
        Console.WriteLine(d);
        Func<int, T> mk = T.Make;
        Console.WriteLine(mk(7));
        Func<T> lam = () => T.Make(1) + T.Make(2);
        Console.WriteLine(lam());
        Console.WriteLine(Sum(new[] { a, b, c }));
        Console.WriteLine(nameof(T.Make) + nameof(T.Name));
    }
    static T Sum<T>(IEnumerable<T> xs) where T : IShape<T>
    {
        T s = T.Make(0);
        foreach (var x in xs) s += x;
        return s;
    }
    static void Main()
    {
        Show<Sq>();
        Show<Ci>();
    }
}
