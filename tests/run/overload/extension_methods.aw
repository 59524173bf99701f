// C# specification §12.8.10.3, §15.6.10: extension methods: on null, structs by ref and in, interfaces, generics and
// constraints, delegates,
// chains, instance methods first, nearer namespaces first, arrays, tuples, enums, in lambdas, as method groups, with
// params and optional.
using System;
using System.Collections.Generic;
using System.Linq;
using Far;

namespace Far
{
    static class FarExt
    {
        public static string Who(this string s) => "far";
        public static string OnlyFar(this string s) => "onlyfar" + s;
    }
}

static class Ext
{
    public static string Who(this string s) => "near";
    public static bool IsNull(this object o) => o == null;
    public static void Inc(this ref int i, int by = 1) => i += by;
    public static int Sum(in this Big b) => b.A + b.B;
    public static T Also<T>(this T t, Action<T> a) { a(t); return t; }
    public static R Pipe<T, R>(this T t, Func<T, R> f) => f(t);
    public static string Name<T>(this T e) where T : struct, Enum => "enum" + e;
    public static string Name(this INamed n) => "named" + n.N;
    public static string Join<T>(this IEnumerable<T> s, string sep = ",") => string.Join(sep, s);
    public static int Second(this (int, int) t) => t.Item2;
    public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => a => g(f(a));
    public static int Count(this int[] a, params int[] of) => of.Length;
    public static string Inst(this Own o) => "ext";
    public static string Inst(this Own o, int i) => "extint";
    public static void Deconstruct(this Own o, out int a, out string b) { a = 1; b = "d"; }
    public static IEnumerator<int> GetEnumerator(this int n) { for (int i = 0; i < n; i++) yield return i; }
    public static void Add(this Stack<int> s, int i) => s.Push(i);
    public static string Der(this Base b) => "base";
    public static string Der(this Derived d) => "derived";
    public static string Gen<T>(this List<T> l) => "List<" + typeof(T).Name;
    public static string Gen<T>(this IEnumerable<T> l) => "IEnum<" + typeof(T).Name;
    public static string Obj(this object o) => "obj";
    public static string Obj(this string o) => "str";
    public static bool Even(this int i) => i % 2 == 0;
    public static Own Self(this Own o) => o;
    public static string Nul(this int? n) => n.HasValue ? "has" : "none";
}

struct Big { public int A, B; }
interface INamed { string N { get; } }

class Own : INamed
{
    public string N => "own";
    public string Inst() => "inst";
    public static string St(Own o) => "st";
}

class Base { }
class Derived : Base { }
struct Sn : INamed { public string N => "sn"; }

static class Program
{
    static void Main()
    {
        string s = null;
        Console.WriteLine(s.Who() + s.OnlyFar() + s.IsNull() + "x".IsNull() + FarExt.Who(s) + 5.IsNull());
        int i = 1;
        i.Inc();
        i.Inc(5);
        i.Inc(by: 2);
        Console.WriteLine(i + new Big { A = 1, B = 2 }.Sum()
            + "a".Also(x => Console.Write(x)).Pipe(x => x.Length + 1) + DayOfWeek.Friday.Name() + new Own().Name()
            + new Sn().Name());
        Console.WriteLine(new[] { 1, 2 }.Join() + "abc".Join("-") + (1, 2).Second()
            + new Func<int, int>(x => x + 1).Then(x => "r" + x).Then(x => x.Length)(9) + new[] { 1 }.Count(1, 2, 3)
            + new Own().Inst() + new Own().Inst(1));
        var (a, b) = new Own();
        Console.Write(a + b);
        foreach (var k in 3) Console.Write(k);
        Console.WriteLine(new Stack<int> { 1, 2 }.Pop());
        Base bd = new Derived();
        Console.WriteLine(bd.Der() + new Derived().Der() + new List<int>().Gen() + new int[0].Gen() + "s".Gen()
            + "s".Obj() + ((object)"s").Obj() + 1.Obj() + ((int?)null).Nul() + new int?(1).Nul());
        Func<bool> f = () => i.Even();
        Func<int, bool> g = Ext.Even;
        Console.WriteLine(f() + "" + new[] { 1, 2, 3, 4 }.Where(Ext.Even).Count()
            + new[] { 1, 2 }.Select(x => x.Even()).Join() + new Own().Self().Self()?.Self().Inst(2));
        Own nul = null;
        Console.WriteLine(nul.Self().IsNull() + "" + (nul?.Self() == null)
            + i.Pipe(x => x * 2).Pipe(Convert.ToString).Pipe(x => x + "!"));
    }
}
