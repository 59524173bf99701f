// C# specification §18.4 (C# 8): default implementations of methods, properties, indexers and events; private and
// static members; most specific implementation; reabstraction; base access via interface.
interface IShow
{
    string Name { get; }
    string Show() => $"<{Name}:{Extra()}>";
    private string Extra() => "x" + Static;
    static int Static = 3;
    static string Make(IShow s) => s.Show() + Static++;
    string this[int i] => Name + i;
}

interface ILoud : IShow
{
    string IShow.Show() => Name.ToUpper() + "!";
    int Level { get => 5; set => Console.Write($"(set {value})"); }
}

interface IQuiet : IShow { string IShow.Show() => Name.ToLower(); }
interface IBoth : ILoud, IQuiet { string IShow.Show() => "both " + Name; }
interface IAbs : IShow { abstract string IShow.Show(); }

interface ICount<T>
{
    int Count(IEnumerable<T> xs) { int n = 0; foreach (T x in xs) if (Take(x)) n++; return n; }
    bool Take(T x);
    protected sealed bool Twice(T x) => Take(x) && Take(x);
    bool Both(T x) => Twice(x);
    event Action<T> Seen { add => Console.Write("[add]"); remove { Console.Write("[rem]"); } }
}

class A : IShow { public string Name => "Abc"; }
class B : A, ILoud { }
class C : IQuiet { public virtual string Name => "Cde"; public string Show() => "own " + Name; }
class D : C, IBoth { public override string Name => "Dd"; }
class E : IAbs { public string Name => "E"; public string Show() => "abs"; public string this[int i] => "idx" + i; }
struct S : ILoud { public int N; public string Name { get { N++; return "S" + N; } } }
class Odd : ICount<int> { public bool Take(int x) => x % 2 == 1; }

class Words : ICount<string>, ICount<int>
{
    bool ICount<string>.Take(string s) => s.Length > 1;
    public bool Take(int x) => x > 0;
    int ICount<int>.Count(IEnumerable<int> xs) => -1;
}

class Program
{
    static string Call<T>(T t) where T : IShow => t.Show() + t[1];

    static void Main()
    {
        IShow a = new A(); Console.WriteLine(a.Show() + a[7] + IShow.Make(a) + IShow.Make(a));
        IShow b = new B(); Console.WriteLine(b.Show() + " " + ((ILoud)b).Level); ((ILoud)b).Level = 8;
        Console.WriteLine();
        IShow c = new C(); Console.WriteLine(c.Show() + " " + new C().Show()); IShow d = new D();
        Console.WriteLine(d.Show() + " " + ((IQuiet)d).Show() + " " + ((C)d).Show());
        IShow e = new E(); Console.WriteLine(e.Show() + e[2]);
        var s = new S(); Console.WriteLine(Call(s) + s.N); IShow bs = s; bs.Show();
        Console.WriteLine(bs.Show() + ((S)bs).N + s.N);
        ICount<int> o = new Odd();
        Console.WriteLine(o.Count(new[] { 1, 2, 3 }) + " " + o.Both(3) + o.Both(2)); o.Seen += _ => { };
        o.Seen -= null; Console.WriteLine();
        var w = new Words();
        Console.WriteLine(((ICount<string>)w).Count(new[] { "a", "bb" }) + " "
            + ((ICount<int>)w).Count(new[] { 1 }) + ((ICount<int>)w).Both(1));
        Func<string> f = a.Show; Func<string> g = d.Show; Console.WriteLine(f() + g());
        Console.WriteLine(Call<IShow>(new B()) + Call(new D()));
    }
}
