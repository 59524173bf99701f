// C# specification §10.5: user-defined conversions with standard conversions on both sides, lifted, generic, between
// bases and derived, in casts, conditions, foreach, switch, returns, arguments and ??.
struct Meters
{
    public double V;
    public Meters(double v) => V = v;
    public static implicit operator Meters(int i) => new(i);
    public static explicit operator Meters(string s) => new(double.Parse(s));
    public static implicit operator double(Meters m) => m.V;
    public static explicit operator int(Meters m) => (int)m.V + 100;
}

class Wrap<T>
{
    public T Value;
    public Wrap(T v) => Value = v;
    public static implicit operator Wrap<T>(T v) => new(v);
    public static explicit operator T(Wrap<T> w) => w.Value;
}

class Animal
{
    public string Kind = "animal";
    public static implicit operator Animal(Food f) => new Animal { Kind = "from food" };
}

class Dog : Animal { public Dog() => Kind = "dog"; public static explicit operator Food(Dog d) => new Meat(); }
class Food { public virtual string Name => "food"; }
class Meat : Food { public override string Name => "meat"; }

class Flag
{
    public bool On;
    public static implicit operator bool(Flag f) => f.On;
    public static implicit operator Flag(bool b) => new Flag { On = b };
}

enum Level { Low, High = 7 }

struct FromEnum
{
    public int N;
    public static implicit operator FromEnum(Level l) => new FromEnum { N = (int)l };
    public static implicit operator Level(FromEnum f) => (Level)f.N;
}

class Program
{
    static string Take(Meters m) => "m" + m.V;
    static string Take(string s) => "s" + s;
    static Meters Ret(int n) => n;
    static double Sum(params Meters[] ms) { double t = 0; foreach (double d in ms) t += d; return t; }
    static IEnumerable<int> Ints() { yield return 1; yield return 2; }

    static void Main()
    {
        Meters m = 5; byte by = 7; Meters m2 = by; char ch = 'a'; Meters m3 = ch;
        Console.WriteLine(m.V + m2.V + m3.V); double dd = m; decimal dc = (decimal)m; float fl = (float)m;
        long lo = (long)m; int i = (int)m; object bx = m;
        Console.WriteLine($"{dd} {dc} {fl} {lo} {i} {bx is Meters}");
        Meters? nm = 3; Meters? none = (int?)null; double? nd = nm; int? ni = (int?)nm;
        Console.WriteLine($"{nm!.Value.V} {none.HasValue} {nd} {ni} {(double?)none == null}");
        try { double bad = (double)(Meters)(int?)null!; }
        catch (InvalidOperationException) { Console.WriteLine("no value"); }
        Console.WriteLine(Take(4) + Take('b') + Ret(9).V + Sum(1, 2, (Meters)"3.5") + (m + 1) + (m > 4) + -m + (m == 5));
        Wrap<string> w = "w"; Wrap<object> wo = new Wrap<object>("o");
        Console.WriteLine(w.Value + (string)w + ((string)(object)wo.Value)); Wrap<int> wi = 3;
        int un = (int)wi; long ul = (int)wi; Wrap<long> wl = 4; Wrap<double> wd = 4;
        Console.WriteLine(un + ul + wl.Value + wd.Value);
        Animal a = new Meat(); Console.WriteLine(a.Kind); Dog dog = new Dog(); Food fd = (Food)dog;
        Meat mt = (Meat)(Food)dog;
        Console.WriteLine(fd.Name + mt.Name + ((Animal)dog).Kind + ((Animal)fd).Kind);
        Flag f = true; if (f) Console.Write("on "); if (!f) Console.Write("off ");
        while (f) { f = false; }
        Console.Write(f ? "T" : "F");
        Console.WriteLine((f || true) + " " + (f && true) + " " + (f == false)); Flag? nf = null;
        f = nf ?? true; Console.WriteLine(f.On);
        foreach (Meters x in Ints()) Console.Write(x.V + " ");
        foreach (Wrap<int> x in new[] { 5, 6 }) Console.Write(x.Value + " "); Console.WriteLine();
        FromEnum fe = Level.High; Level lv = fe; FromEnum z = Level.Low;
        Console.WriteLine(fe.N + " " + lv + " " + z.N + " " + (fe == Level.High));
        Meters pick = i > 0 ? 1 : m; var t2 = i > 0 ? m : 2;
        Console.WriteLine(pick.V + " " + t2.GetType().Name);
        int[] arr = { 10, 20 };
        Console.WriteLine(new List<Meters> { 1, 2 }.Count + " " + new Meters[] { 1, 2 }[1].V + " "
            + ((Func<Meters>)(() => 8))().V);
        Meters acc = 1; acc = 2; Console.WriteLine(acc.V);
    }
}
