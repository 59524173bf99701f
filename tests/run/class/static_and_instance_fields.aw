// C# §9.2.2, §9.2.3, §9.3 and §15.5.2 to §15.5.6: static fields exist once for a type, instance fields once an object
// or a
// variable of a struct; all begin with their default; initialisers run in textual order and may call anything static.
class Log
{
    public static int Step;
    public static int Next(string what) { Console.WriteLine(++Step + " " + what); return Step; }
}

class Base
{
    public int A = Log.Next("Base.A");
    public Base() { Log.Next("Base()"); Show(); }
    public virtual void Show() => Console.WriteLine("Base.Show");
}

class Derived : Base
{
    public static int S1 = Log.Next("static S1");
    public int B = Log.Next("Derived.B");
    public readonly int C = Log.Next("Derived.C") + 100;
    public string Text = "set";
    public static int S2 = S1 + 1;
    public static int Early = Late;
    public static int Late = 5;
    static Derived() { Log.Next("static Derived()"); }
    public Derived() : this(Log.Next("argument")) { Log.Next("Derived()"); }
    public Derived(int x) { Log.Next("Derived(int)"); C = x; }
    public override void Show() => Console.WriteLine("Derived.Show " + B + C + (Text ?? "null"));
}

struct Cell
{
    public int N;
    public static Cell Shared;
    public Cell Copy() => this;
}

class Defaults
{
    public bool B;
    public char C;
    public double D;
    public decimal M;
    public string S;
    public int? I;
    public DayOfWeek E;
    public (int, string) T;
    public Cell V;
    public int[] A;
    public override string ToString() => $"{B} {(int)C} {D} {M} {S ?? "null"} {I.HasValue} {E} {T} {V.N} {A == null}";
}

class Holder<T> { public T Value; public static T Kept; }

class Program
{
    static int used = 3;

    static void Main()
    {
        var d = new Derived();
        Console.WriteLine(d.C + " " + Derived.S2 + " " + Derived.Early + " " + Derived.Late);
        new Derived(9);
        Console.WriteLine(new Defaults());
        Cell a = default, b = a;
        b.N = 4;
        Cell.Shared.N = 7;
        Cell c = Cell.Shared;
        c.N++;
        Cell.Shared.Copy().N.ToString();
        Console.WriteLine(a.N + " " + b.N + " " + c.N + " " + Cell.Shared.N);
        Holder<int>.Kept = 1;
        Holder<string>.Kept = "k";
        Console.WriteLine(Holder<int>.Kept + Holder<string>.Kept + Holder<long>.Kept + new Holder<Cell>().Value.N);
        var array = new Cell[2];
        array[0].N = 5;
        array[1] = array[0];
        array[0].N++;
        Console.WriteLine(array[0].N + " " + array[1].N + " " + (used += 2) + " " + used);
        d = null;
        Console.WriteLine(Derived.Late);
        try { Console.WriteLine(d.B); }
        catch (NullReferenceException) { Console.WriteLine("no object"); }
    }
}
