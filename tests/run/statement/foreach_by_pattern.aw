// C# §13.9.5: foreach needs no interface: a GetEnumerator with MoveNext and Current will do, as an extension too;
// Current may
// return a reference; a struct enumerator is disposed only if it can be; the collection is evaluated once.
class Countdown
{
    public int From;
    public Enumerator GetEnumerator() { Console.Write("[get]"); return new Enumerator { at = From + 1 }; }

    public struct Enumerator
    {
        public int at;
        public int Current => at;
        public bool MoveNext() { Console.Write("[move]"); return --at > 0; }
    }
}

class Disposing
{
    public Walker GetEnumerator() => new Walker();

    public class Walker : IDisposable
    {
        int n;
        public string Current => "item" + n;
        public bool MoveNext() => ++n <= 3;
        public void Dispose() => Console.WriteLine("[disposed at " + n + "]");
    }
}

class Slots
{
    public int[] Data = { 1, 2, 3 };
    public RefEnumerator GetEnumerator() => new RefEnumerator { data = Data, i = -1 };

    public ref struct RefEnumerator
    {
        public int[] data;
        public int i;
        public ref int Current => ref data[i];
        public bool MoveNext() => ++i < data.Length;
        public void Dispose() => Console.WriteLine("[ref struct disposed]");
    }
}

struct Pair { public int A, B; }

static class Extensions
{
    public static IEnumerator<int> GetEnumerator(this Pair p) { yield return p.A; yield return p.B; }
    public static IEnumerator<char> GetEnumerator(this int n) { foreach (char c in n.ToString()) yield return c; }
    public static Countdown.Enumerator GetEnumerator(this (int from, string s) t) => new Countdown.Enumerator { at = t.from };
}

class Hidden : IEnumerable<string>
{
    public IEnumerator<int> GetEnumerator() { yield return 1; yield return 2; }
    IEnumerator<string> IEnumerable<string>.GetEnumerator() { yield return "generic"; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() { yield return "untyped"; }
}

class Program
{
    static Countdown Get() { Console.Write("[eval]"); return new Countdown { From = 2 }; }

    static void Each<T>(T source) where T : IEnumerable<string>
    {
        foreach (var s in source) Console.Write(s + " ");
    }

    static void Main()
    {
        foreach (int i in Get()) Console.Write(i + " ");
        Console.WriteLine();
        foreach (var s in new Disposing()) { if (s == "item2") break; Console.Write(s + " "); }
        try { foreach (var s in new Disposing()) throw new Exception("inside " + s); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        var slots = new Slots();
        foreach (ref int x in slots) x *= 10;
        foreach (ref readonly int x in slots) Console.Write(x + " ");
        foreach (var x in slots) Console.Write(x + 1 + " ");
        Console.WriteLine();
        foreach (var x in new Pair { A = 7, B = 8 }) Console.Write(x + " ");
        foreach (var c in 1203) Console.Write(c + ".");
        foreach (var t in (3, "x")) Console.Write(t);
        Console.WriteLine();
        foreach (var x in new Hidden()) Console.Write(x + " ");
        foreach (var x in (IEnumerable<string>)new Hidden()) Console.Write(x + " ");
        foreach (object x in (System.Collections.IEnumerable)new Hidden()) Console.Write(x + " ");
        Each(new Hidden());
        Console.WriteLine();
        foreach (long wide in new[] { 1, 2 }) Console.Write(wide * 5000000000 + " ");
        foreach (int unboxed in new object[] { 1, 2 }) Console.Write(unboxed + 1 + " ");
        foreach (char c in "héllo") Console.Write((int)c + " ");
        Console.WriteLine();
        try { foreach (int i in new object[] { 1, "two" }) Console.Write(i + " "); }
        catch (InvalidCastException) { Console.WriteLine("invalid cast"); }
        string none = null;
        try { foreach (char c in none) Console.Write(c); }
        catch (NullReferenceException) { Console.WriteLine("null string"); }
        List<int> nobody = null;
        try { foreach (int i in nobody) Console.Write(i); }
        catch (NullReferenceException) { Console.WriteLine("null list"); }
        foreach (var (k, (a, b)) in new[] { (1, (2, 3)), (4, (5, 6)) }) Console.Write(k + a * b + " ");
        foreach (var _ in new int[2]) Console.Write("_");
        foreach (int i in new int[,] { { 1, 2 }, { 3, 4 } }) Console.Write(i);
        Console.WriteLine();
    }
}
