// C# specification §15.15: enumerable and enumerator iterators; generic, in structs, nested, non-generic, properties,
// indexers, operators, local functions.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

struct Span3 : IEnumerable<int>
{
    int from;
    public Span3(int from) { this.from = from; }
    public IEnumerator<int> GetEnumerator() { for (int i = 0; i < 3; i++) yield return from++; }
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public IEnumerable<int> Twice { get { foreach (int i in this) { yield return i; yield return i * 2; } } }
    public IEnumerable<int> this[int n] { get { while (n-- > 0) yield return from + n; } }
}

class Tree<T> : IEnumerable<T> where T : IComparable<T>
{
    T value;
    Tree<T>? left, right;
    public Tree(T v) { value = v; }

    public void Add(T v)
    {
        ref Tree<T>? side = ref (v.CompareTo(value) < 0 ? ref left : ref right);
        if (side == null) side = new Tree<T>(v); else side.Add(v);
    }

    public IEnumerator<T> GetEnumerator()
    {
        if (left != null) foreach (T t in left) yield return t;
        yield return value;
        if (right != null) foreach (T t in right) yield return t;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public IEnumerable<U> Map<U>(Func<T, U> f) { foreach (T t in this) yield return f(t); }
    public static IEnumerable<T> operator +(Tree<T> a, T b) { foreach (T t in a) yield return t; yield return b; }
}

class Program
{
    static int started;
    static IEnumerable<int> Count(int a, int b = 3) { started++; for (; a <= b; a++) yield return a; }
    static IEnumerator Old() { yield return 1; yield return "two"; yield return null; }
    static IEnumerable OldE(params object[] p) { foreach (object o in p) yield return o; }
    static IEnumerable<T> Empty<T>() { yield break; }

    static IEnumerable<T> Chain<T>(params IEnumerable<T>[] all)
    {
        foreach (IEnumerable<T> e in all) foreach (T t in e) yield return t;
    }

    static void Main()
    {
        Span3 s = new Span3(5);
        Console.WriteLine(string.Join(",", s) + " " + string.Join(",", s) + " " + string.Join(",", s.Twice) + " "
            + string.Join(",", s[2]));
        Tree<string> t = new Tree<string>("m") { "c", "x", "a", "n" };
        Console.WriteLine(string.Join("", t) + " " + string.Join("", t.Map(v => v.ToUpper() + 1)) + " "
            + string.Join("", t + "!"));
        IEnumerable<int> e = Count(1);
        Console.WriteLine(started);
        Console.WriteLine(e.Sum() + " " + e.Sum() + " " + started);
        IEnumerator<int> one = e.GetEnumerator(), two = e.GetEnumerator();
        one.MoveNext(); one.MoveNext(); two.MoveNext();
        Console.WriteLine(one.Current + " " + two.Current);
        IEnumerator old = Old();
        while (old.MoveNext()) Console.Write((old.Current ?? "null") + " ");
        foreach (object o in OldE(1, 'c', 2.5)) Console.Write(o + " ");
        Console.WriteLine(Empty<string>().Count());
        Console.WriteLine(string.Join(",", Chain(Count(1), Empty<int>(), Count(7, 8))));
        int calls = 0;
        IEnumerable<int> Local(int n)
        {
            calls++;
            if (n > 0) { yield return n; foreach (int i in Local(n - 1)) yield return i; }
        }
        Console.WriteLine(string.Join(",", Local(4)) + " " + calls);
        static IEnumerable<(int, T)> Indexed<T>(IEnumerable<T> src)
        {
            int i = 0;
            foreach (T v in src) yield return (i++, v);
        }
        foreach (var (i, c) in Indexed("abc")) Console.Write(i + "" + c + " ");
        Console.WriteLine(one is IDisposable);
        Console.WriteLine(string.Join(" ", Fib().SkipWhile(x => x < 10).TakeWhile(x => x < 200)));
        IEnumerable<long> Fib() { long a = 0, b = 1; while (true) { yield return a; (a, b) = (b, a + b); } }
        Console.WriteLine(string.Join(" ", Primes().Take(8)));
        static IEnumerable<int> Primes()
        {
            List<int> seen = new();
            for (int i = 2; ; i++) if (seen.All(p => i % p != 0)) { seen.Add(i); yield return i; }
        }
    }
}
