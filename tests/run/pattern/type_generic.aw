// C# specification §11.2.2, §11.2.3: declaration and type patterns on type parameters, nullables, interfaces and
// arrays.
using System;
using System.Collections.Generic;

interface IShape { string Name { get; } }
class Square : IShape { public string Name => "square"; }
struct Dot : IShape { public string Name => "dot"; }
class Box<T> { public T Value; public Box(T v) { Value = v; } }

static class Probe
{
    public static string Of<T>(T value) => value switch
    {
        null => "null",
        int i => "int " + i,
        string { Length: 0 } => "empty string",
        string s => "string " + s,
        IShape { Name: var n } => "shape " + n,
        Box<int> { Value: > 5 } => "big box",
        Box<int> b => "box " + b.Value,
        Box<string> b => "string box " + b.Value,
        int[] { Length: var l } => "ints " + l,
        object[] a => "objects " + a.Length,
        Delegate => "delegate",
        Enum e => "enum " + e,
        ValueType v => "value " + v,
        _ => typeof(T).Name,
    };

    public static bool Is<T>(object? o) => o is T;
    public static T? As<T>(object? o) where T : class => o as T;
    public static string Pick<T, U>(T t) => t is U u ? "yes " + u : "no";
    public static bool IsNull<T>(T t) => t is null;
    public static bool NotDefault<T>(T t) where T : struct => t is not default(int);
}

class Program
{
    static void Main()
    {
        Console.WriteLine(Probe.Of(1));
        Console.WriteLine(Probe.Of(""));
        Console.WriteLine(Probe.Of("x"));
        Console.WriteLine(Probe.Of<object?>(null));
        Console.WriteLine(Probe.Of<int?>(null));
        Console.WriteLine(Probe.Of<int?>(3));
        Console.WriteLine(Probe.Of(new Square()));
        Console.WriteLine(Probe.Of(new Dot()));
        Console.WriteLine(Probe.Of<IShape>(new Dot()));
        Console.WriteLine(Probe.Of(new Box<int>(6)) + ", " + Probe.Of(new Box<int>(5)) + ", " + Probe.Of(new Box<string>("s")));
        Console.WriteLine(Probe.Of(new[] { 1, 2, 3 }) + ", " + Probe.Of(new[] { "a" }));
        Console.WriteLine(Probe.Of<Action>(() => { }));
        Console.WriteLine(Probe.Of(DayOfWeek.Friday));
        Console.WriteLine(Probe.Of(2.5m) + ", " + Probe.Of('c'));
        Console.WriteLine(Probe.Of(new List<int>()));
        Console.WriteLine(Probe.Is<int>(1) + " " + Probe.Is<int>(1L) + " " + Probe.Is<int?>(1) + " "
            + Probe.Is<int?>(null) + " " + Probe.Is<string>(null));
        Console.WriteLine(Probe.Is<IEnumerable<object>>(new string[0]) + " "
            + Probe.Is<IEnumerable<object>>(new int[0]) + " " + Probe.Is<object>(1));
        Console.WriteLine((Probe.As<string>("as") ?? "-") + " " + (Probe.As<string>(5) ?? "-"));
        Console.WriteLine(Probe.Pick<object, int>(4) + " " + Probe.Pick<int, long>(4) + " "
            + Probe.Pick<int?, int>(4) + " " + Probe.Pick<int?, int>(null));
        Console.WriteLine(Probe.IsNull(1) + " " + Probe.IsNull<int?>(null) + " " + Probe.IsNull<string?>(null));
        object boxed = DayOfWeek.Monday;
        Console.WriteLine((boxed is int) + " " + (boxed is DayOfWeek.Monday) + " "
            + (boxed is DayOfWeek d and > DayOfWeek.Sunday ? d : default));
        int[] ints = { 1 };
        object o = ints;
        Console.WriteLine((o is IList<int>) + " " + (o is IReadOnlyList<int> { Count: 1 }) + " " + (o is Array { Length: 1 }));
    }
}
