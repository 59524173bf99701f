// C# specification §15.3.9: nested types: access to private members, own statics, generic nesting, inheritance of
// nested types, names that hide.
class Outer<T>
{
    static int made;
    T secret;
    public Outer(T s) { secret = s; made++; }

    public class In
    {
        public T Peek(Outer<T> o) => o.secret;
        public int Made => made;

        public class Deep<U>
        {
            public string Show(Outer<T> o, U u) => o.secret + ":" + u + ":" + typeof(T).Name + typeof(U).Name;
        }
    }

    public In.Deep<U> Make<U>() => new In.Deep<U>();

    public struct Pair
    {
        public T A, B;
        public Pair(T a, T b) { A = a; B = b; }
        public override string ToString() => A + "/" + B;
    }

    public enum Mode { On, Off }
    public delegate T Maker();
    public interface IThing { T Get(); }
    class Impl : IThing { public T V; public T Get() => V; }
    public IThing Thing() => new Impl { V = secret };
}

class Base
{
    public class N { public virtual string W => "Base.N"; }
    protected class P { public string W = "Base.P"; }
    public static string Use(N n) => n.W;
}

class Derived : Base
{
    public new class N : Base.N { public override string W => "Derived.N>" + base.W; }
    public string Get() => new P().W + new N().W + new Base.N().W;
}

class More : Derived { public class Q : N { public override string W => "Q>" + base.W; } }

class Tree
{
    class Node { public int V; public Node L, R; public Node(int v) => V = v; }
    Node root;
    int count;

    public Tree Add(int v)
    {
        ref Node n = ref root;
        while (n != null) { if (v < n.V) n = ref n.L; else n = ref n.R; }
        n = new Node(v);
        count++;
        return this;
    }

    public IEnumerable<int> Walk()
    {
        IEnumerable<int> W(Node n)
        {
            if (n == null) yield break;
            foreach (var x in W(n.L)) yield return x;
            yield return n.V;
            foreach (var x in W(n.R)) yield return x;
        }
        return W(root);
    }
}

static class Program
{
    static void Main()
    {
        var o = new Outer<int>(5);
        new Outer<int>(6);
        new Outer<string>("x");
        Console.WriteLine(new Outer<int>.In().Peek(o) + " " + new Outer<int>.In().Made
            + new Outer<string>.In().Made + o.Make<string>().Show(o, "u") + new Outer<char>.Pair('a', 'b')
            + Outer<int>.Mode.Off + o.Thing().Get());
        Outer<string>.Maker m = () => "made";
        Console.WriteLine(m() + typeof(Outer<int>.Mode).Name);
        Console.WriteLine(new Derived().Get() + " " + Base.Use(new More.Q()) + " " + Base.Use(new Derived.N()) + new More.N().W);
        Console.WriteLine(string.Join(" ", new Tree().Add(5).Add(2).Add(8).Add(1).Add(9).Walk()));
    }
}
