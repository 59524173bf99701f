// C# specification §15.2.5: constraints: class, struct, new(), notnull, base class, interfaces, type parameters, Enum,
// Delegate; members
// found through them; boxing-free calls on structs.
using System;
using System.Collections.Generic;

interface INamed
{
    string Name { get; set; }
    event Action Ev;
    int this[int i] { get; }
    void Touch();
}

class Base
{
    public int Id = 7;
    public virtual string Who() => "Base";
    public static string St() => "static";
    protected internal int Prot => 5;
    public static implicit operator int(Base b) => b.Id;
}

class Sub : Base, INamed
{
    public override string Who() => "Sub";
    public string Name { get; set; } = "sub";
    public event Action Ev;
    public int this[int i] => i * 2;
    public void Touch() { Name += "!"; Ev?.Invoke(); }
}

struct Val : INamed, IDisposable
{
    public int T;
    string n;
    public string Name { get => n ?? "val"; set => n = value; }
    public event Action Ev { add { T += 100; } remove { T -= 50; } }
    public int this[int i] => T + i;
    public void Touch() => T++;
    public void Dispose() { Console.Write("disposed" + T + " "); }
}

class Holder<T> where T : INamed
{
    public T Item;
    readonly T ro;
    public Holder(T t) { Item = t; ro = t; }

    public string Go()
    {
        Item.Touch();
        ro.Touch();
        ro.Touch();
        Item.Name += "+";
        return Item.Name + Item[1] + ro.Name + ro[1];
    }
}

static class Program
{
    static string Cls<T>(T t) where T : Base => t.Id + t.Who() + (t is Sub) + (int)t;

    static string Both<T>(T t) where T : Base, INamed, new()
    {
        t.Touch();
        return t.Name + new T().Name + t.Who() + t[3];
    }

    static string Ref<T>(ref T t) where T : struct, INamed
    {
        t.Touch();
        t.Touch();
        t.Name = "r";
        t.Ev += null;
        return t.Name + t[0];
    }

    static string Using<T>(T t) where T : IDisposable
    {
        using (t) { }
        t.Dispose();
        return "";
    }

    static string Chain<T, U>(T t, U u) where T : U where U : class
    {
        U x = t;
        return (x == (object)t) + "" + (x == u) + typeof(U).Name;
    }

    static string En<T>(T e) where T : struct, Enum
    {
        object o = e;
        return e.ToString() + Enum.GetNames(typeof(T)).Length + e.HasFlag(e) + e.Equals(o) + e.CompareTo(default(T));
    }

    static string Del<T>(T d) where T : Delegate => (d == null) + "" + (Delegate.Combine(d, d) as T != null);
    static string NN<T>(T t) where T : notnull => t.ToString() + t.GetHashCode().Equals(t.GetHashCode());
    static int Cmp<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b);

    static T Max<T>(params T[] all) where T : IComparable<T>
    {
        var m = all[0];
        foreach (var x in all) if (x.CompareTo(m) > 0) m = x;
        return m;
    }

    static bool RefEq<T>(T a, T b) where T : class => a == b;
    static T? Nul<T>(T? t) where T : struct => t.HasValue ? t : default(T);

    static void Swap<T>(ref T a, ref T b)
    {
        T t = a;
        a = b;
        b = t;
    }

    static string Tos<T>(T t) => t.ToString() + t.Equals(t);

    static string Iter<T, E>(T t) where T : IEnumerable<E>
    {
        var s = "";
        foreach (var e in t) s += e;
        return s;
    }

    static R Conv<T, R>(T t) where T : R => t;
    static T Pick<T>(bool b, T x, T y) where T : INamed => b ? x : y;
    [Flags] enum Fl { A = 1, B = 2 }

    static void Main()
    {
        Console.WriteLine(Cls(new Base()) + Cls(new Sub()) + Both(new Sub()));
        var v = new Val();
        Console.WriteLine(Ref(ref v) + v.T + v.Name + new Holder<Val>(v).Go() + v.T + new Holder<Sub>(new Sub()).Go());
        Console.WriteLine(Using(v) + v.T);
        string s = "q";
        Console.WriteLine(Chain(s, (object)s) + Chain(new Sub(), new Base()) + En(Fl.B) + En(DayOfWeek.Friday)
            + Del((Action)(() => { })) + NN(1) + NN("n"));
        Console.WriteLine(Cmp(1, 2) + Cmp("b", "a") + Max(3, 9, 4) + Max("x", "yy", "z") + Max(1.5m, 1.25m)
            + RefEq("a" + s, "aq") + RefEq(s, s) + Nul<int>(null) + Nul<int>(4));
        int a = 1, b = 2;
        Swap(ref a, ref b);
        (a, b) = (b, a);
        Swap(ref s, ref s);
        Console.WriteLine(a + "" + b + Tos(1) + Tos((1, 2)) + Tos(new Val { T = 3 }).Length
            + Iter<List<int>, int>(new List<int> { 1, 2 }) + Iter<string, char>("xyz") + Conv<string, object>("o")
            + Conv<int, IComparable>(5) + Pick(true, v, new Val()).T + Pick<INamed>(false, v, new Sub()).Name);
    }
}
