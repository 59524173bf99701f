// C# specification §16.4.9 and C# 11: constructors of structs: with and without parameters, initialisers of fields,
// `this(...)`, automatic defaults; `default` and arrays call none.
struct Plain { public int A; public string B; public Plain(int a) { A = a; B = "given"; } }
struct Auto { public int A, B; public Auto(int a) { A = a; } }

struct WithDefault
{
    public int A = 5;
    public readonly string Text;
    public WithDefault() { Text = "made"; Console.Write("ctor "); }
    public WithDefault(int a) : this() { A += a; }
}

struct Primary(int x, int y = 2)
{
    public int X { get; } = x;
    public int Sum() => x + y;
    public void Grow() => y++;
}

readonly struct Ratio
{
    public readonly int Top, Bottom;

    public Ratio(int top, int bottom)
    {
        if (bottom == 0) throw new ArgumentException("zero");
        Top = top;
        Bottom = bottom;
    }

    public Ratio(int whole) : this(whole, 1) { }
}

struct Nested
{
    public WithDefault Inner;
    public Plain Plain = new(3);
    public Nested(bool make) { if (make) Inner = new WithDefault(); }
}

static class Program
{
    static T Make<T>() where T : new() => new T();

    static void Main()
    {
        Console.WriteLine(new Plain().A + " " + (new Plain().B == null) + " " + new Plain(4).B);
        Console.WriteLine(new Auto(3).A + " " + new Auto(3).B);
        Console.WriteLine(new WithDefault().A + new WithDefault().Text);
        Console.WriteLine(new WithDefault(2).A);
        Console.WriteLine(default(WithDefault).A + " " + (default(WithDefault).Text == null));
        Console.WriteLine((new WithDefault[1])[0].A);
        Console.WriteLine(Make<WithDefault>().A + " " + Make<Plain>().A);
        var p = new Primary(10);
        p.Grow();
        Console.WriteLine(p.X + " " + p.Sum());
        Console.WriteLine(new Primary().Sum() + " " + new Primary(1, 1).Sum());
        Console.WriteLine(new Ratio(3).Bottom + " " + new Ratio().Bottom);
        try { new Ratio(1, 0); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        var n = new Nested(true);
        Console.WriteLine(n.Inner.A + " " + n.Plain.A);
        n = new Nested(false);
        Console.WriteLine(n.Inner.A + " " + n.Plain.A);
        n = new Nested();
        Console.WriteLine(n.Plain.A);
        WithDefault w = new() { A = 9 };
        Console.WriteLine(w.A);
        var copy = w with { A = 10 };
        Console.WriteLine(copy.A + copy.Text + w.A);
    }
}
