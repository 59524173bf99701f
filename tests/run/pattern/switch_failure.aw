// .NET: SwitchExpressionException: type, message, unmatched value.
using System;
using System.Runtime.CompilerServices;

enum E { A, B }

class Program
{
    static void Try(Func<object?> f)
    {
        try { Console.WriteLine(f()); }
        catch (SwitchExpressionException e)
        {
            Console.WriteLine(e.GetType().Name + ": " + e.Message.Replace("\r\n", "\n"));
            Console.WriteLine(e.UnmatchedValue ?? "null value");
        }
        catch (InvalidOperationException e) { Console.WriteLine("wrong clause " + e.Message); }
    }

#pragma warning disable CS8509, CS8524, CS8655, CS8846, CS8847
    static void Main()
    {
        int seven = 7;
        string? text = "t";
        E e = (E)9;
        (int, string) tuple = (1, "z");
        int? none = null;
        object o = 2.5;
        Try(() => seven switch { 1 => 1, 2 => 2 });
        Try(() => text switch { "a" => 1 });
        Try(() => e switch { E.A => 1, E.B => 2 });
        Try(() => tuple switch { (2, _) => 1 });
        Try(() => none switch { 1 => 1 });
        Try(() => o switch { int => 1, string => 2 });
        Try(() => seven switch { var x when x < 0 => 1 });
        Try(() => seven switch { 7 => "found" });
        Console.WriteLine(new SwitchExpressionException() is InvalidOperationException);
        Console.WriteLine(new SwitchExpressionException("own").Message);
    }
}
