// C# specification §12.11: switch expressions: natural type, target type, throw arms, failure, nesting, order of
// evaluation.
using System;
using System.Collections.Generic;

class Animal { }
class Cat : Animal { public override string ToString() => "cat"; }
class Dog : Animal { public override string ToString() => "dog"; }

class Program
{
    static int Trace(string s, int v) { Console.Write(s + " "); return v; }

    static void Main()
    {
        for (int i = 0; i < 3; i++)
        {
            Animal a = i switch { 0 => new Cat(), 1 => new Dog(), _ => new Animal() };
            Console.Write(a + " ");
            long l = i switch { 0 => 1, 1 => 2L, _ => (short)3 };
            int? n = i switch { 0 => 1, 1 => null, _ => 3 };
            object o = i switch { 0 => 1, 1 => "s", _ => 2.5 };
            Func<int, int> f = i switch { 0 => x => x + 1, 1 => x => x * 10, _ => Math.Abs };
            byte b = i switch { 0 => 200, _ => 7 };
            double d = i switch { 0 => 1, _ => 'a' };
            var t = i switch { 0 => (1, 2L), 1 => (3, 4), _ => default };
            Console.WriteLine(l + " " + (n?.ToString() ?? "null") + " " + o + " " + f(-5) + " " + b + " " + d + " " + t);
        }
        var best = 2 switch { 1 => 1, 2 => 2.5f, _ => 3 };
        Console.WriteLine(best.GetType().Name + " " + best);
        Console.WriteLine((Trace("gov", 2) switch
        {
            1 => Trace("one", 1),
            var x when Trace("when", x) == 3 => Trace("w", 3),
            2 => Trace("two", 2),
            _ => 0
        }) + Trace("right", 1));
        try { Console.WriteLine(5 switch { < 5 => 1, > 5 => 2 }); }
        catch (Exception e) { Console.WriteLine(e.GetType().FullName); }
        try { string s = "x" switch { "y" => "z", _ => throw new ArgumentException("no " + nameof(s)) }; }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(1 switch { 1 => 2 switch { 2 => "inner", _ => "x" }, _ => "outer" });
        Console.WriteLine(true switch { true => 1, false => 0 } + 1);
        List<int> list = true switch { true => new() { 1, 2 }, false => new() };
        Console.WriteLine(list.Count);
        int[] arr = list.Count switch { 2 => [1, 2, 3], _ => [] };
        Console.WriteLine(arr.Length);
        string text = $"{list.Count switch { 1 => "one", 2 => "two", _ => "many" }}!";
        Console.WriteLine(text);
        Console.WriteLine((1, "a") switch { (1, "a") => 'x', _ => 'y' });
        bool flag = list is { Count: 2 } ? list.Count switch { 2 => true, _ => false } : false;
        Console.WriteLine(flag);
        Action act = list.Count switch { 2 => () => Console.WriteLine("act"), _ => () => { } };
        act();
        _ = list.Count switch { 2 => Trace("discarded", 1), _ => 0 };
        Console.WriteLine();
        Console.WriteLine(Fib(10));
        static int Fib(int n) => n switch { 0 or 1 => n, _ => Fib(n - 1) + Fib(n - 2), };
    }
}
