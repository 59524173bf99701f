// C# §15.7.2 to §15.7.6: properties are not variables; accessors may differ in accessibility, be overridden one by one,
// be abstract, sealed, static, hide others; automatic ones keep their value in a hidden field.
abstract class Shape
{
    public abstract double Area { get; }
    public virtual string Name { get { return "shape"; } set { Console.WriteLine("Shape.Name = " + value); } }
    public virtual int Id { get; protected set; } = 1;
    public static int Count { get; private set; }
    protected Shape() { Count++; }
    public string Both => Name + "#" + Id;
}

class Square : Shape
{
    private double side;
    public double Side { get => side; set => side = value < 0 ? throw new ArgumentException("negative") : value; }
    public override double Area => side * side;
    public override string Name { set { base.Name = "square " + value; } }

    public override int Id
    {
        get => base.Id * 10;
        protected set { Console.WriteLine("set " + value); base.Id = value; }
    }

    public Square(int id) { Id = id; }
}

class Fixed : Square
{
    public Fixed() : base(7) { }
    public sealed override string Name { get { return "fixed " + base.Name; } }
    public new int Id { get; init; } = 99;
    public int Lazy => field0 ??= Make();
    private int? field0;
    private int Make() { Console.WriteLine("made"); return 42; }
}

struct Temperature
{
    public double Celsius { get; set; }
    public double Fahrenheit { readonly get => Celsius * 9 / 5 + 32; set => Celsius = (value - 32) * 5 / 9; }
    public readonly bool Freezing => Celsius <= 0;
}

class Program
{
    static Temperature current;

    static Temperature Current
    {
        get { Console.Write("get "); return current; }
        set { Console.Write("set "); current = value; }
    }

    static int index;
    static int Next() => index++;
    static int[] Data { get; } = { 1, 2, 3 };
    static int Total { get; set; }

    static void Main()
    {
        var s = new Square(3) { Side = 2 };
        s.Name = "x";
        Console.WriteLine(s.Name + " " + s.Area + " " + s.Id + " " + s.Both);
        try { s.Side = -1; }
        catch (ArgumentException e) { Console.WriteLine(e.Message + s.Side); }
        var f = new Fixed { Id = 5 };
        f.Name = "y";
        Console.WriteLine(f.Name + " " + f.Id + " " + ((Square)f).Id + " " + f.Both);
        Console.WriteLine(f.Lazy + f.Lazy);
        Console.WriteLine(Shape.Count);
        var t = new Temperature { Fahrenheit = 212 };
        t.Celsius -= 50;
        Console.WriteLine(t.Celsius + " " + t.Fahrenheit + " " + t.Freezing);
        Current = t;
        Console.WriteLine(Current.Celsius);
        Data[Next()] += 10;
        Data[Next()]++;
        Console.WriteLine(string.Join(",", Data) + " " + index);
        Total += Total++ + ++Total;
        Console.WriteLine(Total);
        Total = Total = 3;
        Console.WriteLine(Total-- - --Total);
    }
}
