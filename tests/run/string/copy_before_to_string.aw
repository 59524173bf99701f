// C# §12.10.5, §12.8.3: a struct is turned into text as a copy, so what its ToString changes does not show in the variable.
using System;

var local = new Counter();
Console.WriteLine("local: " + local + local + local);
Console.WriteLine($"interpolated: {local} {local} {local,4}");
Console.WriteLine("called: " + local.ToString() + local.ToString());

var array = new Counter[1];
Console.WriteLine("element: " + array[0] + array[0]);
ref Counter alias = ref array[0];
Console.WriteLine("ref: " + alias + $"{alias}");

var holder = new Holder();
Console.WriteLine("field: " + holder.Field + holder.Field);
Console.WriteLine("property: " + holder.Property + holder.Property);

Counter? maybe = new Counter();
Console.WriteLine("nullable: " + maybe + $"{maybe}");

(Counter, int) pair = default;
Console.WriteLine("tuple: " + pair + pair);

Console.WriteLine("generic: " + Twice(local) + Twice(holder.Field));
Console.WriteLine("constrained: " + TwiceOfStruct(local));

// A class is no copy: it counts on.
Console.WriteLine("class: " + Twice(new ClassCounter()));

new Self().Show();

static string Twice<T>(T value) => "" + value + $"{value}";

static string TwiceOfStruct<T>(T value)
    where T : struct => "" + value + value;

struct Counter
{
    private int calls;

    public override string ToString()
    {
        calls++;
        return calls.ToString();
    }
}

class ClassCounter
{
    private int calls;

    public override string ToString()
    {
        calls++;
        return calls.ToString();
    }
}

class Holder
{
    public Counter Field = new();

    public Counter Property { get; set; }
}

struct Self
{
    private int calls;

    public override string ToString() => "self" + ++calls;

    public void Show()
    {
        string text = "this: " + this + " " + this;
        Console.WriteLine(text + " " + calls);
    }
}
