// C# specification §18.2.2, §18.4.3, §18.6.5: interfaces inherited several ways, members that hide, mapping by
// signature, generic
// interfaces implemented more than once, casts between unrelated interfaces, interface to object members.
using System;
using System.Collections.Generic;

interface IRoot { string Id(); }
interface ILeft : IRoot { string L(); }
interface IRight : IRoot { new string Id(); string R(); }
interface IBottom : ILeft, IRight { }

class Impl : IBottom
{
    public string Id() => "id";
    public string L() => "l";
    public string R() => "r";
}

class Split : IBottom
{
    string IRoot.Id() => "root";
    string IRight.Id() => "right";
    public string L() => "L";
    public string R() => "R";
}

interface IEq<T> { bool Same(T t); }

class Multi : IEq<int>, IEq<string>, IEq<object>
{
    public bool Same(int t) => t == 1;
    public bool Same(string t) => t == "1";
    bool IEq<object>.Same(object t) => t is Multi;
}

class Gen<T> : IEq<T>, IEq<List<T>>
{
    public T V;
    public bool Same(T t) => Equals(V, t);
    public bool Same(List<T> t) => t.Contains(V);
}

sealed class Sealed : IRoot { public string Id() => "sealed"; }

abstract class AbsI : IRoot
{
    public abstract string Id();
    public virtual string L() => "absL";
}

class FromAbs : AbsI, ILeft { public override string Id() => "fromabs"; }

static class Program
{
    static string G<T>(T t) where T : ILeft, IRight => ((IRoot)t).Id() + t.L() + t.R() + ((IRight)t).Id();

    static void Main()
    {
        foreach (IBottom b in new IBottom[] { new Impl(), new Split() })
            Console.Write(((IRoot)b).Id() + ((IRight)b).Id() + ((ILeft)b).Id() + b.L() + b.R() + G(b) + " ");
        Console.WriteLine();
        var m = new Multi();
        Console.WriteLine(m.Same(1) + "" + m.Same("2") + ((IEq<object>)m).Same(m) + ((IEq<string>)m).Same("1")
            + (m is IEq<long>));
        var g = new Gen<int> { V = 3 };
        Console.WriteLine(g.Same(3) + "" + g.Same(new List<int> { 1, 3 }) + ((IEq<List<int>>)g).Same(new List<int>()));
        object o = new Sealed();
        Console.WriteLine((o is IRoot) + "" + (o is ILeft) + ((o as ILeft)?.L() ?? "no")
            + (o is IRoot r ? r.Id() : "") + o.Equals((IRoot)o));
        IRoot root = new FromAbs();
        Console.WriteLine(root.Id() + ((ILeft)root).L() + root.ToString() + root.Equals(root)
            + (root.GetHashCode() == root.GetHashCode()) + root.GetType().Name);
        try { var x = (IRight)root; }
        catch (InvalidCastException) { Console.WriteLine("ice"); }
        IEnumerable<IRoot> seq = new List<FromAbs> { new FromAbs() };
        foreach (var e in seq) Console.WriteLine(e.Id());
        Func<string> f = root.Id;
        Func<string> f2 = ((IRoot)new Split()).Id;
        Console.WriteLine(f() + f2());
    }
}
