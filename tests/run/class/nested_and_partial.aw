// C# specification §15.3.9, §15.2.7: nested types see private members of their outer types, hide names, inherit from
// them; partial types are one type; initialisers run in the order of the text.
partial class Outer
{
    int secret = 5;
    static int shared = 1;

    public class Inner
    {
        readonly Outer o;
        public Inner(Outer o) => this.o = o;
        public int Peek() => o.secret + shared;
        public void Poke() { o.secret++; shared *= 2; }
        class Deep { public static int V => shared; }
        public int FromDeep => Deep.V;
    }

    private class Hidden : Outer { public int Own => secret; }
    public int UseHidden() => new Hidden { secret = 8 }.Own;
    protected class Prot { public string T = "prot"; }
    public enum State { On, Off }
    public State Now = State.Off;
    public interface IPart { int Go(); }
    struct Priv { public int N; }
    int UsePriv() => new Priv { N = 3 }.N;
}

partial class Outer : IDisposable
{
    public void Dispose() => Console.Write("disposed ");
    public int Both => secret * 100 + UsePriv();
    partial void Hook(string s);
    public void Run() { Hook("run"); Console.Write("ran "); }
}

partial class Outer
{
    partial void Hook(string s) => Console.Write("hook " + s + " ");
    public class Inner2 : Inner { public Inner2() : base(new Outer()) { } }
}

class Sub : Outer
{
    public string P => new Prot().T;
    public new class Inner { public int Peek() => -1; }
    class Part : IPart { public int Go() => 42; }
    public IPart Make() => new Part();
}

class Node<T>
{
    public class Link { public T? V; public Link? Next; }
    Link? head;
    int n;
    public Node<T> Add(T v) { head = new Link { V = v, Next = head }; n++; return this; }
    public IEnumerable<T> All() { for (var l = head; l != null; l = l.Next) yield return l.V!; }
    public static Link Single(T v) => new() { V = v };
    public struct Pair<U> { public T A; public U B; public override string ToString() => A + "&" + B; }
}

class Name
{
    public class Name2 { public static string S = "inner"; }
    public static string S = "outer";
    public string Get() { var Name = 5; return Name2.S + Name; }
}

static class Tools
{
    internal static class Math { public static int Abs(int x) => -99; }
    public static int A => Math.Abs(3) + System.Math.Abs(-1);
}

static class Program
{
    static void Main()
    {
        using (var o = new Outer())
        {
            var i = new Outer.Inner(o);
            Console.WriteLine(i.Peek());
            i.Poke();
            i.Poke();
            Console.WriteLine(i.Peek() + " " + i.FromDeep + " " + o.UseHidden() + " " + o.Both + " " + o.Now);
            o.Run();
        }
        Console.WriteLine();
        Console.WriteLine(new Outer.Inner2().Peek() + " " + new Sub().P + new Sub.Inner().Peek()
            + new Sub().Make().Go() + " " + (int)Outer.State.Off);
        Console.WriteLine(string.Join(",", new Node<int>().Add(1).Add(2).All()) + " " + Node<string>.Single("s").V
            + " " + new Node<int>.Pair<string> { A = 1, B = "x" });
        Console.WriteLine(new Name().Get() + Name.S + Tools.A);
        Console.WriteLine(typeof(Outer.Inner).Name + " " + typeof(Outer.Inner).FullName);
    }
}
