// C# §12.7: which Deconstruct is called; and the names of the tuple that a deconstruction gives.
using System;

long number;
string text;

// Type arguments that nothing says: the generic one is no candidate.
(number, text) = new Generic();
Console.WriteLine(number + " " + text);

// Extensions: by `in`, and generic where the receiver says the type arguments.
(number, text) = new Point(3);
Console.WriteLine(number + " " + text);

(number, text) = new Box<string>("boxed");
Console.WriteLine(number + " " + text);

// The result is a tuple of the targets' values and names.
int x, y;
var both = ((x, y) = (1, 2));
Console.WriteLine(both.x + both.y);

var holder = new Holder();
var mixed = ((holder.Count, holder[0]) = (3, 4));
Console.WriteLine(mixed.Count + mixed.Item2);

var nested = ((x, (y, x)) = (5, (6, 7)));
Console.WriteLine(nested.x + " " + nested.Item2.y + " " + nested.Item2.x + " " + x);

var same = ((x, x) = (8, 9));
Console.WriteLine(same.Item1 + " " + same.Item2);

class Generic
{
    public void Deconstruct<T>(out int a, out T? b)
    {
        a = 1;
        b = default;
    }

    public void Deconstruct(out int a, out string b)
    {
        a = 2;
        b = "not generic";
    }
}

readonly struct Point(int x)
{
    public int X => x;
}

class Box<T>(T content)
{
    public T Content => content;
}

class Holder
{
    public int Count { get; set; }

    public int this[int i]
    {
        set => Console.WriteLine("set " + value);
    }
}

static class Extensions
{
    public static void Deconstruct(this in Point point, out int a, out string b)
    {
        a = point.X;
        b = "in";
    }

    public static void Deconstruct<T>(this Box<T> box, out int a, out T b)
    {
        a = 4;
        b = box.Content;
    }
}
