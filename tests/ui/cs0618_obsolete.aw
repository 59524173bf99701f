// C# 23.5.4: uses of what is marked [Obsolete] are reported, except inside of something obsolete.
using System;

[Obsolete("use New")]
class Old
{
    public void Run() { }
}

class Shape
{
    [Obsolete] public void Draw() { }
    [Obsolete("use " + "Area")] public int Size { get; set; }
    [Obsolete("gone", true)] public int Count;
    [Obsolete("static")] public static void Reset() { }
    [Obsolete("index")] public int this[int i] => i;
    [Obsolete("plus")] public static Shape operator +(Shape a, Shape b) => a;
    [Obsolete("shade")] public virtual void Shade() { }
    public int Area() => 1;
}

class Square : Shape
{
    public override void Shade() { } //~ AW0672: Member 'Square.Shade()' overrides obsolete member 'Shape.Shade()'.
}

enum Color
{
    Red,
    [Obsolete("mix it")] Orange
}

class Program
{
    static void Main()
    {
        var shape = new Shape();
        shape.Draw(); //~ AW0612: 'Shape.Draw()' is obsolete
        shape.Size = 1; //~ AW0618: 'Shape.Size' is obsolete: 'use Area'
        shape.Count = 2; //~ AW0619: 'Shape.Count' is obsolete: 'gone'
        Shape.Reset(); //~ AW0618: 'Shape.Reset()' is obsolete: 'static'
        int third = shape[3]; //~ AW0618: 'Shape.this[int]' is obsolete: 'index'
        var sum = shape + shape; //~ AW0618: 'Shape.operator +(Shape, Shape)' is obsolete: 'plus'
        Action draw = shape.Draw; //~ AW0612: 'Shape.Draw()' is obsolete
        new Square().Shade(); //~ AW0618: 'Shape.Shade()' is obsolete: 'shade'
        Color color = Color.Orange; //~ AW0618: 'Color.Orange' is obsolete: 'mix it'
        Old? old = null; //~ AW0618: 'Old' is obsolete: 'use New'
        new Old().Run(); //~ AW0618: 'Old' is obsolete: 'use New'
        Console.WriteLine((third, sum, draw, color, old, shape.Area()));
        Console.WriteLine(nameof(shape.Draw));
    }

    // Nothing is reported here.
    [Obsolete]
    static void Inside(Old old)
    {
        old.Run();
        new Shape().Draw();
    }
}
