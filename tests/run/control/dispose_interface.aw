// C# specification §13.14, §13.9.5: `using` calls the interface's Dispose, whatever else bears the name; a nullable
// resource that is null is not disposed; `foreach` over a nullable struct.
using System;
using System.Collections;
using System.Collections.Generic;

struct S : IDisposable {
    public static int Hits;
    void IDisposable.Dispose() { Hits++; }
    public void Dispose() { throw new Exception("not this one"); }
}
class C : IDisposable {
    public static int Hits;
    void IDisposable.Dispose() { Hits++; }
    public void Dispose() { throw new Exception("not this one"); }
}
class Base : IDisposable { public void Dispose() { Console.Write("Base "); } }
class Again : Base, IDisposable { public new void Dispose() { Console.Write("Again "); } }

struct Numbers : IEnumerable<int> {
    public IEnumerator<int> GetEnumerator() { yield return 1; yield return 2; }
    IEnumerator IEnumerable.GetEnumerator() { throw new Exception(); }
}

static class Program {
    static void Gen<T>(T t) where T : IDisposable { using (t) { } using (T u = t) { } }

    static void Main() {
        S? none = null, some = new S();
        using (var a = none) { }
        using (S? a = none, b = none) { }
        Console.Write(S.Hits + " ");
        using (var s = new S()) { }
        using (some) { }
        using (new S?(new S())) { }
        Console.Write(S.Hits + " ");
        Gen(new S());
        Gen(some.Value);
        Console.WriteLine(S.Hits);
        using (new C()) { }
        C nothing = null;
        using (nothing) { }
        Gen(new C());
        Gen(nothing);
        Console.WriteLine(C.Hits);
        Base b2 = new Again();
        using (b2) { }
        using (Again a2 = new Again()) { }
        Console.WriteLine();
        Numbers? numbers = new Numbers();
        foreach (var n in numbers) Console.Write(n + " ");
        numbers = null;
        try { foreach (var n in numbers) Console.Write(n); } catch (InvalidOperationException) { Console.WriteLine("null"); }
    }
}
