// C# specification 10.2.9 (boxing conversions): a T? without a value becomes a null reference, also where T is a type
// parameter; a value of any other value type never does, and comparing it with null is false.
using System;
using System.Collections.Generic;

string Show<T>(T value)
{
    object? boxed = value;
    try
    {
        return boxed!.ToString()!;
    }
    catch (NullReferenceException)
    {
        return "no object";
    }
}

Type TypeOf<T>(T value) where T : notnull
{
    object boxed = value;
    return boxed.GetType();
}

bool Equal<T>(T value) => value == null;

bool Unequal<T>(T value) => null != value;

string Branch<T>(T value)
{
    if (value == null)
        return "null";
    else
        return "value";
}

string Switch<T>(T value) => value switch
{
    null => "null",
    _ => "value",
};

int Count<T>(IEnumerable<T> all)
{
    int count = 0;
    foreach (T one in all)
        if (one is not null)
            count++;
    return count;
}

string Loop<T>(T first, T second)
{
    T current = first;
    string text = "";
    for (int i = 0; i < 3; i++)
    {
        text += current == null ? "-" : "+";
        current = second;
    }
    return text;
}

Console.WriteLine(Show<int?>(null));
Console.WriteLine(Show<int?>(3));
Console.WriteLine(Show(4));
Console.WriteLine(Show<string?>(null));
Console.WriteLine(TypeOf<int?>(5));
Console.WriteLine($"{Equal<int?>(null)} {Equal<int?>(1)} {Equal(1)} {Equal("a")} {Equal<string?>(null)}");
Console.WriteLine($"{Unequal<int?>(null)} {Unequal<int?>(1)} {Unequal(1)} {Unequal("a")} {Unequal<string?>(null)}");
Console.WriteLine($"{Branch<int?>(null)} {Branch<int?>(1)} {Branch(1)} {Branch("a")} {Branch<string?>(null)}");
Console.WriteLine($"{Switch<int?>(null)} {Switch<int?>(1)} {Switch(1)} {Switch("a")} {Switch<string?>(null)}");
Console.WriteLine(Count(new int?[] { 1, null, 3 }) + " " + Count(new[] { 1, 2 }) + " " + Count(new[] { "a", null }));
Console.WriteLine(Loop<int?>(null, 1) + " " + Loop<int?>(1, null) + " " + Loop(1, 2) + " " + Loop<string?>("a", null));
