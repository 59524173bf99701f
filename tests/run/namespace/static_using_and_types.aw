// C# 12.8.4: a simple name that is invoked does not mean a type: a method of `using static` is found behind it.
using static System.Linq.Enumerable;
using static Shapes;

// System.Range is a type, Enumerable.Range a method.
Console.WriteLine(Range(3, 4).Sum());
Console.WriteLine(string.Join(",", Repeat("a", 3)));
Range middle = 1..3;
Console.WriteLine(middle);
Console.WriteLine("abcdef"[middle]);

// The same for a type of the program's own.
Console.WriteLine(Circle(2));
Console.WriteLine(new Circle(3).Radius);
Console.WriteLine(nameof(Circle));

static class Shapes
{
    public static string Circle(int radius) => $"a circle of {radius}";
}

class Circle(int radius)
{
    public int Radius => radius;
}
