// C# specification §12.8.8: `?.` on a type parameter works on the variable, not on a copy.
using System;
interface I { int Next(); int Value { get; set; } int this[int i] { get; } }

struct S : I
{
    int n;
    public int Next() { return ++n; }
    public int Value { get { return n; } set { n = value; } }
    public int this[int i] { get { return n += i; } }
    public override string ToString() { return "S" + n; }
}

class K : I
{
    int n;
    public int Next() { return ++n; }
    public int Value { get { return n; } set { n = value; } }
    public int this[int i] { get { return n += i; } }
    public override string ToString() { return "K" + n; }
}

class Holder<T> where T : I
{
    public T Field;
    public readonly T Fixed;
    public T Prop { get; set; }
    public Holder(T t) { Field = t; Fixed = t; Prop = t; }

    public string Run()
    {
        int? a = Field?.Next(), b = Field?.Next(), c = Fixed?.Next(), d = Fixed?.Next(), e = Prop?.Next(), f = Prop?.Next();
        return a + " " + b + " " + c + " " + d + " " + e + " " + f;
    }
}

class Program
{
    static string Run<T>(T t, T[] list, ref T r) where T : I
    {
        string s = t?.Next() + " " + t?.Next() + " " + t?.Value + " " + t?[10] + " " + t?.Next();
        s += " | " + list[0]?.Next() + " " + list[0]?.Next() + " " + list[0];
        s += " | " + r?.Next() + " " + r?.Next() + " " + t?.ToString() + " " + t?.ToString().Length;
        Func<int?> f = () => t?.Next();
        s += " | " + f() + " " + f();
        return s;
    }

    static string Any<T>(T t) { return (t?.ToString() ?? "nothing") + " " + (t?.GetHashCode() == null); }

    static void Main()
    {
        S s = new S(), s2 = new S(); K k = new K(), k2 = new K(), none = null;
        Console.WriteLine(Run(s, new[] { s }, ref s2) + " " + s + " " + s2);
        Console.WriteLine(Run(k, new[] { k }, ref k2) + " " + k + " " + k2);
        Console.WriteLine(Run(none, new K[1], ref none));
        Console.WriteLine(new Holder<S>(new S()).Run());
        Console.WriteLine(new Holder<K>(new K()).Run());
        Console.WriteLine(new Holder<K>(null).Run());
        Console.WriteLine(Any(5) + ", " + Any("x") + ", " + Any<string>(null) + ", " + Any<int?>(null) + ", " + Any<int?>(3));
    }
}
