// C# specification §13.9.5: which enumerators `foreach` disposes: also those whose type merely may implement
// IDisposable.
using System;
using System.Collections;
public class Counter
{
    int n = 2;
    public bool MoveNext() { return n-- > 0; }
    public int Current { get { return n; } }
}

public class Closing : Counter, IDisposable { public void Dispose() { Console.WriteLine("closed"); } }

public sealed class SealedE
{
    int n = 2;
    public bool MoveNext() { return n-- > 0; }
    public int Current { get { return n; } }
    public void Dispose() { Console.WriteLine("never"); }
}

public class WithPattern
{
    int n = 2;
    public bool MoveNext() { return n-- > 0; }
    public int Current { get { return n; } }
    public void Dispose() { Console.WriteLine("never"); }
}

public interface IE { bool MoveNext(); string Current { get; } }

class Impl : IE, IDisposable
{
    int n;
    public bool MoveNext() { return n++ < 2; }
    public string Current { get { return "s" + n; } }
    void IDisposable.Dispose() { Console.WriteLine("Impl closed"); }
}

class Old : IEnumerator, IDisposable
{
    int n;
    public bool MoveNext() { return n++ < 2; }
    public object Current { get { return n; } }
    public void Reset() { }
    public void Dispose() { Console.WriteLine("Old closed"); }
}

struct SE
{
    int n;
    public bool MoveNext() { return n++ < 2; }
    public int Current { get { return n; } }
    public void Dispose() { Console.WriteLine("never"); }
}

struct SD : IDisposable
{
    int n;
    public bool MoveNext() { return n++ < 2; }
    public int Current { get { return n; } }
    void IDisposable.Dispose() { Console.WriteLine("SD closed " + n); }
}

class A { public Counter GetEnumerator() { return new Closing(); } }
class B { public Counter GetEnumerator() { return new Counter(); } }
class C { public SealedE GetEnumerator() { return new SealedE(); } }
class D { public WithPattern GetEnumerator() { return new WithPattern(); } }
class E { public IE GetEnumerator() { return new Impl(); } }
class F : IEnumerable { public IEnumerator GetEnumerator() { return new Old(); } }
class G { public SE GetEnumerator() { return new SE(); } }
class H { public SD GetEnumerator() { return new SD(); } }

class P
{
    static int First(A a) { foreach (int i in a) return i; return -1; }

    static void Main()
    {
        foreach (int i in new A()) Console.WriteLine(i);
        foreach (int i in new B()) Console.WriteLine(i);
        foreach (int i in new C()) Console.WriteLine(i);
        foreach (int i in new D()) Console.WriteLine(i);
        foreach (string i in new E()) Console.WriteLine(i);
        foreach (object i in new F()) Console.WriteLine(i);
        foreach (int i in new G()) Console.WriteLine(i);
        foreach (int i in new H()) Console.WriteLine(i);
        Console.WriteLine(First(new A()));
        try { foreach (int i in new A()) throw new Exception("x"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        try { foreach (object i in new F()) throw new Exception("y"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
    }
}
