// Fields and events that nobody sets, or nobody uses. What is reported needs all of the program.
using System;

class Fields
{
    int never; //~ AW0169: The field 'Fields.never' is never used
    int onlySet; //~ AW0414: The field 'Fields.onlySet' is assigned but its value is never used
    int onlyRead; //~ AW0649: Field 'Fields.onlyRead' is never assigned to, and will always have
    int initialised = 3; //~ AW0414: The field 'Fields.initialised' is assigned but its value is never used
    public int open; //~ AW0649: Field 'Fields.open' is never assigned to, and will always have its
    string text; //~ AW0649: Field 'Fields.text' is never assigned to, and will always have its
    object nothing = null; //~ AW0414: The field 'Fields.nothing' is assigned but its value is never used
    static int shared; //~ AW0169: The field 'Fields.shared' is never used

    // Not reported: the value may be what matters, or somebody may write through the reference.
    object made = new object();
    int byRef;
    int stepped;
    int byName;
    const int Constant = 1;
    protected int set;

    event Action Unused; //~ AW0067: The event 'Fields.Unused' is never used
    event Action Raised;

    public Fields()
    {
        onlySet = 1;
        stepped++;
        set = 1;
        Write(ref byRef);
        byName = 2;
        Console.WriteLine(nameof(byName));
    }

    public int Sum() => onlyRead + open + text.Length + set;
    public void Raise() => Raised?.Invoke();
    static void Write(ref int place) => place = 1;
}

public class Visible
{
    public int Anybody;
    protected int Derived;
    internal int Here; //~ AW0649: Field 'Visible.Here' is never assigned to, and will always have its
    int inside; //~ AW0169: The field 'Visible.inside' is never used
}

struct Point
{
    public int X;
    public int Y; //~ AW0649: Field 'Point.Y' is never assigned to, and will always have its
    int hidden; //~ AW0169: The field 'Point.hidden' is never used
}

record Person(string Name)
{
    int age; //~ AW0169: The field 'Person.age' is never used
}

class Program
{
    static void Main()
    {
        Point p = default;
        p.X = 1;
        Console.WriteLine(new Fields().Sum() + p.X + p.Y);
        new Fields().Raise();
        Console.WriteLine(new Person("Ann"));
    }
}
