// `new D(M)` makes a new delegate each time, also of a static method, while the conversion of a method group to `D` may
// give
// the same one again. Both are equal.
using System;

Action? last = null;

void Compare(Action next)
{
    Console.WriteLine(ReferenceEquals(last, next));
    last = next;
}

static void Local()
{
}

// A conversion
for (int i = 0; i < 3; i++)
{
    Action a = Methods.F;
    Compare(a);
}

// A cast is a conversion, too.
for (int i = 0; i < 3; i++)
{
    Compare((Action)Methods.F);
}

// `new` with and without its type
for (int i = 0; i < 3; i++)
{
    Compare(new Action(Methods.F));
}
for (int i = 0; i < 3; i++)
{
    Action a = new(Methods.F);
    Compare(a);
}

// Of a local function, and of a generic method
for (int i = 0; i < 3; i++)
{
    Compare(new Action(Local));
}
Console.WriteLine(ReferenceEquals(Methods.Converted<int>(), Methods.Converted<int>()));
Console.WriteLine(ReferenceEquals(Methods.Made<int>(), Methods.Made<int>()));
Console.WriteLine(Methods.Made<int>() == Methods.Converted<int>());
Console.WriteLine(Methods.Made<int>() == Methods.Made<string>());

// A lambda that captures nothing is made once.
for (int i = 0; i < 3; i++)
{
    Compare(new Action(() => { }));
}

// Equality, and calls
Console.WriteLine(new Action(Methods.F) == new Action(Methods.F));
Action one = new Action(Methods.F);
Action both = one + new Action(Methods.F);
both();
Console.WriteLine(both - one == one);
Func<int, int> twice = new Func<int, int>(Methods.Twice);
Console.WriteLine(twice(21));

static class Methods
{
    public static void F() => Console.WriteLine("F");

    public static void G<T>()
    {
    }

    public static int Twice(int x) => 2 * x;

    public static Action Converted<T>() => G<T>;

    public static Action Made<T>() => new Action(G<T>);
}
