// C# specification §15.12: a static constructor runs before the first use of its type: the entry class, base classes,
// generic instances.
using System;
class Log { public static int Note(string s, int v) { Console.WriteLine("init " + s); return v; } }

class Program
{
    static int first = Log.Note("first", 1);
    static int second;
    static Program() { second = first + 1; Console.WriteLine("static constructor of the entry class"); }
    static int Value { get { return second; } set { second = value; } }

    static void Main()
    {
        Console.WriteLine("Main " + first + " " + second);
        Value = 9;
        Console.WriteLine(Value);
        Lazy.M();
        Console.WriteLine(new Derived().Get());
        Console.WriteLine(Holder<int>.Count + " " + Holder<string>.Count);
        Func<int> f = () => second + Nested.N;
        Console.WriteLine(f());
        S s = new S(); s.X = 3;
        Console.WriteLine("struct " + s.X);
        Console.WriteLine(S.Static);
    }

    class Nested { public static int N; static Nested() { N = second * 10; Console.WriteLine("Nested"); } }
}

class Lazy { static Lazy() { Console.WriteLine("Lazy"); } public static void M() { Console.WriteLine("Lazy.M"); } }

class Base
{
    protected static int b;
    static Base() { b = 5; Console.WriteLine("Base"); }
    public Base() { Console.WriteLine("new Base"); }
}

class Derived : Base
{
    static int d;
    static Derived() { d = 1; Console.WriteLine("Derived"); }
    public int Get() { return b + d; }
}

class Holder<T>
{
    public static int Count;
    static Holder() { Count = typeof(T).Name.Length; Console.WriteLine("Holder " + typeof(T).Name); }
}

struct S { public int X; public static int Static; static S() { Static = 4; Console.WriteLine("S"); } }
