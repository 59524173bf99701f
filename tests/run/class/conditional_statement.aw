// C# specification §12.8.8: as a statement, `?.` may have a result that cannot be null.
using System;
interface IFoo<T> { T Call(); T Field { get; set; } }

class Foo<T> : IFoo<T>
{
    public T Value;
    public T Call() { Console.WriteLine("called " + typeof(T).Name); return Value; }
    public T Field { get { return Value; } set { Console.WriteLine("set"); Value = value; } }
}

static class C
{
    static void Statement<T>(IFoo<T> t, Func<T> f, Foo<T> c)
    {
        t?.Call();
        f?.Invoke();
        c?.Call();
        if (c != null) c?.Call();
        for (int i = 0; i < 1; t?.Call(), i++) { }
    }

    static void Class<T>(IFoo<T> t) where T : class { var x = t?.Call(); Console.WriteLine(x == null); }
    static void Struct<T>(Func<T> f) where T : struct { var x = f?.Invoke(); Console.WriteLine(x.HasValue); }
    static void Lambda<T>(IFoo<T> t) { Action a = () => t?.Call(); a(); }

    static void Main()
    {
        Statement<int>(null, null, null);
        Statement(new Foo<int>(), () => { Console.WriteLine("invoked"); return 1; }, new Foo<int>());
        Statement(new Foo<string>(), () => { Console.WriteLine("invoked"); return ""; }, new Foo<string>());
        Class<string>(null); Class(new Foo<string>());
        Struct<int>(null); Struct(() => 1);
        Lambda(new Foo<double>()); Lambda<int>(null);
        int a = 1;
        try { a = 2; throw new Exception("m"); }
        catch (Exception e) { Console.WriteLine(e.Message + a); }
        catch { Console.WriteLine("never"); }
    }
}
