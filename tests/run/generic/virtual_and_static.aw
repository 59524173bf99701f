// C# specification §8.4.3, §15.3.7, §15.6.4 : generic virtual methods through classes and interfaces, static fields of
// each construction,
// nested generic types, recursion over types, default(T), new T(), typeof names, casts through T.
using System;
using System.Collections.Generic;

abstract class Visitor
{
    public abstract string Visit<T>(T t);
    public virtual string Both<T, U>(T t, U u) => Visit(t) + Visit(u);
}

class Show : Visitor { public override string Visit<T>(T t) => typeof(T).Name + ":" + t; }

class Twice : Show
{
    public override string Visit<T>(T t) => base.Visit(t) + base.Visit<T[]>(null);
    public override string Both<T, U>(T t, U u) => "[" + base.Both(u, t) + "]";
}

interface IMap { R Map<T, R>(T t, Func<T, R> f); string Name<T>() where T : class; }

class M1 : IMap
{
    public R Map<T, R>(T t, Func<T, R> f) => f(t);
    string IMap.Name<T>() => typeof(T).Name;
}

struct M2 : IMap
{
    int n;
    public R Map<T, R>(T t, Func<T, R> f) { n++; return f(t); }
    public string Name<X>() where X : class => n + typeof(X).Name;
}

class S<T>
{
    public static int Count;
    public static List<T> All = new();
    public static T Last;
    public S(T t) { Count++; All.Add(t); Last = t; }

    public class In<U>
    {
        public static string Names => typeof(T).Name + typeof(U).Name;
        public static int N;
        public In() { N++; S<T>.Count += 10; }
    }

    public enum E { A, B }
    public delegate T D(T t);
}

class Derived<T> : S<T[]>
{
    public Derived(T t) : base(new[] { t }) { }
    public static int Base => Count;
}

class Node<T> where T : IComparable<T>
{
    public T V;
    public Node<T> L, R;

    public void Add(T v)
    {
        if (v.CompareTo(V) < 0) { if (L == null) L = new Node<T> { V = v }; else L.Add(v); }
        else if (R == null) R = new Node<T> { V = v }; else R.Add(v);
    }

    public IEnumerable<T> Walk()
    {
        if (L != null) foreach (var x in L.Walk()) yield return x;
        yield return V;
        if (R != null) foreach (var x in R.Walk()) yield return x;
    }
}

class Self<T> where T : Self<T>, new()
{
    public int Id;
    public T Make() => new T { Id = Id + 1 };
}

class Me : Self<Me> { public override string ToString() => "Me" + Id; }

static class Program
{
    static string Deep<T>(int n, T t) => n == 0 ? typeof(T).Name.Length + "" : n % 2 == 0 ? Deep(n - 1, t) : Deep(n - 1, "s" + n);
    static T Def<T>() => default;
    static T New<T>() where T : new() => new T();
    static string Is<T>(object o) => o is T t ? "yes" + t : "no";
    static T As<T>(object o) where T : class => o as T;
    static T Cast<T>(object o) => (T)o;
    static bool Null<T>(T t) => t == null;
    static bool Eq<T>(T a, T b) where T : IEquatable<T> => a.Equals(b);

    static string Kind<T>(T t) => t switch
    {
        int => "int",
        string s => "str" + s,
        null => "null",
        _ => typeof(T).Name
    };

    static void Main()
    {
        Visitor v = new Show();
        Console.WriteLine(v.Visit(1) + v.Visit("s") + v.Visit<object>(2.5) + v.Both('c', 1L));
        v = new Twice();
        Console.WriteLine(v.Visit(1) + v.Both("a", 2));
        Func<int, string> f = v.Visit;
        Console.WriteLine(f(9));
        IMap m = new M1();
        Console.WriteLine(m.Map(3, x => x * 1.5) + m.Map("ab", s => s.Length) + m.Name<string>());
        m = new M2();
        m.Map(1, x => x);
        Console.WriteLine(m.Name<Show>());
        var m2 = new M2();
        m2.Map(1, x => x);
        m2.Map(1, x => x);
        Console.WriteLine(m2.Name<object>());
        new S<int>(1);
        new S<int>(2);
        new S<string>("x");
        new Derived<int>(5);
        Console.WriteLine(S<int>.Count + "" + S<string>.Count + S<int[]>.Count + Derived<int>.Base + S<long>.Count
            + S<int>.Last + S<int>.All.Count);
        new S<int>.In<string>();
        new S<int>.In<string>();
        new S<int>.In<int>();
        Console.WriteLine(S<int>.In<string>.N + "" + S<int>.In<int>.N + S<int>.Count + S<int>.In<bool>.Names
            + S<int>.E.B + (S<int>.E)0);
        S<int>.D d = x => x + 1;
        Console.WriteLine(d(1));
        var root = new Node<string> { V = "m" };
        foreach (var s in "q a z c m".Split()) root.Add(s);
        Console.WriteLine(string.Concat(root.Walk()));
        Console.WriteLine(new Me { Id = 1 }.Make().Make());
        Console.WriteLine(Deep(5, 1) + Deep(4, 1.5));
        Console.WriteLine(Def<int>() + "" + (Def<string>() == null) + Def<DateTime>().Year + Def<int?>().HasValue
            + Def<(int, string)>() + New<int>() + New<Me>() + New<List<int>>().Count + New<S<int>.E>());
        Console.WriteLine(Is<int>(1) + Is<int>("s") + Is<int?>(1) + Is<object>(null) + Is<IComparable>(5)
            + Is<string[]>(new string[0]).Length + Is<IEnumerable<char>>("q") + (As<string>(1) ?? "none")
            + Cast<int>(5) + Cast<int?>(null).HasValue + Cast<long?>(4L) + Cast<IComparable<int>>(4));
        try { Cast<int>("s"); }
        catch (InvalidCastException) { Console.WriteLine("ice"); }
        try { Cast<int>(null); }
        catch (NullReferenceException) { Console.WriteLine("nre"); }
        Console.WriteLine(Null(1) + "" + Null((int?)null) + Null("s") + Null<string>(null) + Eq(1, 1)
            + Eq("a", "b") + Kind(1) + Kind("q") + Kind<string>(null) + Kind(1.5) + Kind<object>(3) + Kind<int?>(3)
            + Kind<int?>(null));
        Console.WriteLine(typeof(List<>).Name + typeof(Dictionary<int, string>).Name + typeof(int[]).Name
            + typeof(int?).Name + typeof(S<int>.In<string>).Name + typeof(int[,]).Name + typeof(List<int>[]).Name);
    }
}
