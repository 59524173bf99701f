// C# specification §15.2.2.4, §15.3.8: static classes, static members of all kinds, constants, access through types,
// inheritance of statics, extension holders.
static class Util
{
    static int n;
    public static int Next => ++n;
    public static readonly List<string> Log = new();
    public const string Name = "util";
    static Util() => Log.Add("cctor");
    public static event Action Ev;
    public static void Raise() => Ev?.Invoke();
    public static int this_(int x) => x;
    public static T Id<T>(T t) => t;
    public class Nest { public int V = Next; }
    public static class Inner { public static int Z => n * 100; }
    public static string Twice(this string s) => s + s;
    public static int Plus(this int a, int b = 10) => a + b;
}

class A
{
    public static int Count;
    public static string Who() => "A";
    public static int operator +(A a, int b) => b;
    public A() { Count++; }
    protected static int prot = 5;
}

class B : A
{
    public static new string Who() => "B>" + A.Who();
    public static int Prot() => prot++ + Count;
}

class Cfg
{
    public static Cfg Instance { get; } = new Cfg();
    public static int Hits { get; private set; }
    Cfg() { }
    public int Hit() => ++Hits;
    static Cfg() { Hits = 10; }
    public static string Desc { get; set; } = "d" + Hits;
}

class Gen<T> { public static T Last; public static int Uses; public static void Put(T t) { Last = t; Uses++; } }

static class Program
{
    static void Main()
    {
        Console.WriteLine(Util.Next + Util.Next + Util.Name + string.Join(",", Util.Log) + Util.Id("x")
            + new Util.Nest().V + Util.Inner.Z);
        Util.Ev += () => Console.Write("ev ");
        Util.Ev += () => Console.WriteLine("ev2");
        Util.Raise();
        Console.WriteLine("ab".Twice() + 5.Plus() + 5.Plus(1) + Util.Twice("q"));
        new A();
        new B();
        new B();
        Console.WriteLine(A.Count + B.Count + A.Who() + B.Who() + B.Prot() + B.Prot());
        Console.WriteLine(Cfg.Instance.Hit() + " " + Cfg.Hits + Cfg.Desc);
        Cfg.Desc += "!";
        Console.WriteLine(Cfg.Desc);
        Gen<int>.Put(5);
        Gen<string>.Put("s");
        Gen<int>.Put(6);
        Console.WriteLine(Gen<int>.Last + Gen<string>.Last + Gen<int>.Uses + Gen<string>.Uses + Gen<double>.Uses);
    }
}
