// C# 16.2.3 and 16.4.15: ref structs as fields of ref structs; none is ever boxed, so none needs Equals.
var outer = new Outer { Name = "o" };
outer.First.Number = 3;
outer.Second = new Inner { Number = 4, Weight = 0.5 };
Outer copy = outer;
copy.First.Number = 30;
Console.WriteLine($"{outer.First.Number} {outer.Second.Number} {outer.Second.Weight} {outer.Name}");
Console.WriteLine($"{copy.First.Number} {copy.Sum()}");
Change(ref outer.Second);
Console.WriteLine(outer.Sum());
Console.WriteLine(Make(5).Sum());

static void Change(ref Inner inner) => inner.Number *= 10;

static Outer Make(int number) => new Outer { First = new Inner { Number = number } };

ref struct Inner
{
    public int Number;
    public double Weight;
}

ref struct Outer
{
    public Inner First, Second;
    public string? Name;

    public int Sum() => First.Number + Second.Number;
}
