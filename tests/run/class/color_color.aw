// C# specification §12.8.7.2: a simple name before a dot may be a member or its type of the same name, whichever makes sense.
using System;
enum Color { Red, Green }
class Shape
{
    Color Color { get; set; } = Color.Green;
    readonly Color other = Color.Red;
    Shape(Color color) { Color = color; }
    Shape() : this(Color.Green) { }
    static Shape Make() => new Shape(Color.Red);
    Color Next() => Color == Color.Red ? Color.Green : Color.Red;
    static void Main()
    {
        Console.WriteLine(Make().Color);
        Console.WriteLine(Make().Next());
        Console.WriteLine(new Shape().Color);
        Console.WriteLine(new Shape().other);
        Console.WriteLine(Color.Green);
    }
}
