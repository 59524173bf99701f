// C# specification §15.2.7 (partial types) and §15.6.9 (partial methods): parts joined; calls of a method that nobody implements
// disappear with their arguments; default values come from the declaration; partial properties and indexers (C# 13).
using System;
using System.Collections.Generic;

partial class C
{
    partial void On(int x = 5, params string[] rest);
    partial void Off(int x);
    static partial void StaticOff(string s);
    public partial int Get(string s);
    public static partial IEnumerable<int> Items(int n);
    public partial int Prop { get; set; }
    public partial string this[int i] { get; }
    private int a = Trace("a");
    public static int Trace(string s) { Console.Write(s + " "); return s.Length; }
    public void Go() { On(); On(Trace("arg"), "x", "y"); Off(Trace("never")); StaticOff(Trace("no") + ""); Console.WriteLine(Get("abc")); }
    partial struct Inner { public int X; }
    partial void Gen<T>(T t) where T : class;
    public void CallGen() { Gen("s"); Gen(new object()); }
}
partial class C : IComparable<C>
{
    private int b = Trace("b");
    partial void On(int x, params string[] rest) { Console.WriteLine("On " + x + " " + rest.Length); }
    public partial int Get(string s) => s.Length + a + b;
    public static partial IEnumerable<int> Items(int n) { for (int i = 0; i < n; i++) yield return i * i; }
    int prop = 3;
    public partial int Prop { get => prop * 10; set => prop = value; }
    public partial string this[int i] => "item" + i;
    public int CompareTo(C other) => prop - other.prop;
    partial struct Inner { public int Y; public int Sum() => X + Y; }
    public int InnerSum() => new Inner { X = 1, Y = 2 }.Sum();
    partial void Gen<T>(T t) where T : class { Console.WriteLine(typeof(T).Name); }
}
static partial class Ext { public static partial string Twice(this string s); }
static partial class Ext { public static partial string Twice(this string s) => s + s; }
partial interface IP { int A(); } partial interface IP { int B() => A() + 1; }
partial record R(int X); partial record R { public int Y => X * 2; }
class Impl : IP { public int A() => 1; }

static class Program
{
    static void Main()
    {
        var c = new C(); Console.WriteLine();
        c.Go(); c.CallGen();
        c.Prop = 4; c.Prop += 1; Console.WriteLine(c.Prop + c[7] + c.InnerSum() + c.CompareTo(new C()));
        Console.WriteLine(string.Join(",", C.Items(4)) + "ab".Twice() + ((IP)new Impl()).B() + new R(4).Y + new R(2));
    }
}
