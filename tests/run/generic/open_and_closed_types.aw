// C# §8.4.3 and §8.4.4: every constructed type has its own static fields and nested types; type arguments of the outer
// type belong to nested types too; `typeof` tells unbound, open and closed types apart.
class Counter<T>
{
    public static int Count;
    public static readonly string Name = Make();
    static string Make() { Console.WriteLine("make for " + typeof(T).Name); return typeof(T).Name; }

    public class Node<U>
    {
        public static int Made;
        public Node() { Made++; Count++; }
        public string Types() => typeof(T).Name + "/" + typeof(U).Name;
    }

    public enum Kind { None, One }
    public struct Cell { public T Value; public static int Cells; }
}

class Derived : Counter<Derived> { }

class Program
{
    static void Show<T>() => Console.WriteLine(typeof(T).Name + " " + typeof(T[]).Name + " " + typeof(List<T>).Name);

    static void Main()
    {
        Counter<int>.Count = 5;
        Counter<string>.Count = 7;
        Derived.Count++;
        Console.WriteLine(Counter<int>.Count + " " + Counter<string>.Count + " " + Counter<Derived>.Count);
        new Counter<int>.Node<string>();
        new Counter<int>.Node<string>();
        var n = new Counter<int>.Node<int>();
        Console.WriteLine(Counter<int>.Node<string>.Made + " " + Counter<int>.Node<int>.Made + " "
            + Counter<int>.Count + " " + n.Types());
        Console.WriteLine(Counter<long>.Name);
        Counter<int>.Cell.Cells = 3;
        Counter<byte>.Cell.Cells++;
        Console.WriteLine(Counter<int>.Cell.Cells + " " + Counter<byte>.Cell.Cells + " "
            + new Counter<string>.Cell().Value?.Length);
        Console.WriteLine(Counter<int>.Kind.One + " " + ((object)Counter<int>.Kind.One).Equals(Counter<string>.Kind.One));
        Show<int>();
        Show<Dictionary<string, int>>();
        Console.WriteLine(typeof(List<int>) == typeof(List<int>));
        Console.WriteLine(typeof(List<int>) == typeof(List<long>));
        Console.WriteLine(new List<int>().GetType() == typeof(List<int>));
        object o = new Counter<int>.Node<int>();
        Console.WriteLine(o is Counter<int>.Node<int>);
        Console.WriteLine(o is Counter<long>.Node<int> || o is Counter<int>.Node<long>);
    }
}
