// C# specification §18.6.2: explicit implementations of methods, properties, indexers and events; reachable only
// through the
// interface; several interfaces with one member; generic interfaces; re-implementation §18.6.7.
using System;
using System.Collections.Generic;

interface IA { string M(); int P { get; set; } string this[int i] { get; } event Action E; }
interface IB { string M(); int P { get; } }
interface IG<T> { string Get(T t); }

class C : IA, IB, IG<int>, IG<string>
{
    int p = 1;
    Action e;
    string IA.M() => "IA.M";
    string IB.M() => "IB.M";
    public string M() => "C.M";
    int IA.P { get => p; set => p = value * 2; }
    int IB.P => -p;
    public int P => 1000;
    string IA.this[int i] => "at" + i;

    event Action IA.E
    {
        add { Console.Write("add "); e += value; }
        remove { Console.Write("remove "); e -= value; }
    }

    string IG<int>.Get(int t) => "int " + t;
    string IG<string>.Get(string t) => "string " + t;
    public void Raise() => e?.Invoke();
}

interface I1 { string X(); string Y(); }
class Base : I1 { public string X() => "Base.X"; public virtual string Y() => "Base.Y"; }
class NoRe : Base { public new string X() => "NoRe.X"; public override string Y() => "NoRe.Y"; }
class Re : Base, I1 { public new string X() => "Re.X"; string I1.Y() => "Re.I1.Y"; }
class Re2 : Re { public override string Y() => "Re2.Y"; }
interface IParent { string W(); }
interface IChild : IParent { new string W(); string Z(); }
class PC : IChild { string IParent.W() => "parent"; string IChild.W() => "child"; public string Z() => "z"; }
class One : IChild { public string W() => "both"; public string Z() => "zz"; }
abstract class Abs : I1 { public abstract string X(); string I1.Y() => "Abs.Y"; }
class Conc : Abs { public override string X() => "Conc.X"; }
class FromBase { public string X() => "inherited.X"; public string Y() => "inherited.Y"; }
class Uses : FromBase, I1 { }

struct St : I1, IComparable<St>
{
    public int N;
    public string X() => "St" + ++N;
    string I1.Y() => "StY" + ++N;
    int IComparable<St>.CompareTo(St o) => N - o.N;
}

static class Program
{
    static string Call<T>(T t) where T : IA, IB => ((IA)t).M() + ((IB)t).M();
    static string CallS<T>(ref T t) where T : I1 => t.X() + t.Y() + t.X();

    static void Main()
    {
        var c = new C(); IA a = c; IB b = c;
        Console.WriteLine(c.M() + a.M() + b.M() + Call(c));
        a.P = 21; a.P += 1; a.P++; Console.WriteLine(a.P + " " + b.P + " " + c.P + " " + a[3]);
        Action h = () => Console.WriteLine("raised"); a.E += h; c.Raise(); a.E -= h; c.Raise(); Console.WriteLine();
        Console.WriteLine(((IG<int>)c).Get(1) + ((IG<string>)c).Get("s"));
        foreach (I1 i in new I1[] { new Base(), new NoRe(), new Re(), new Re2(), new Conc(), new Uses() })
            Console.Write(i.X() + "," + i.Y() + " ");
        Console.WriteLine(); Console.WriteLine(new Re2().X() + new Re2().Y());
        IChild ch = new PC(); Console.WriteLine(ch.W() + ((IParent)ch).W() + ch.Z());
        ch = new One(); Console.WriteLine(ch.W() + ((IParent)ch).W());
        var s = new St(); Console.WriteLine(CallS(ref s) + s.N);
        I1 boxed = s; boxed.X(); boxed.Y(); Console.WriteLine(((St)boxed).N + " " + s.N);
        var list = new List<St> { new St { N = 3 }, new St { N = 1 }, new St { N = 2 } }; list.Sort();
        foreach (var x in list) Console.Write(x.N); Console.WriteLine();
    }
}
