// C# specification §13.14: using statements and declarations: order, null resources, structs, exceptions in Dispose,
// several resources, jumps out.
using System;
using System.Collections.Generic;

class Res : IDisposable
{
    public readonly string N;
    readonly bool fail;
    public Res(string n, bool fail = false) { N = n; this.fail = fail; Console.Write("+" + n + " "); }

    public void Dispose()
    {
        Console.Write("-" + N + " ");
        if (fail) throw new InvalidOperationException("dispose " + N);
    }
}

struct SRes : IDisposable
{
    public int Count;
    public void Dispose() { Count++; Console.Write("-struct" + Count + " "); }
}

class Explicit : IDisposable { void IDisposable.Dispose() => Console.Write("-explicit "); }

ref struct Pattern
{
    public string N;
    public Pattern(string n) { N = n; }
    public void Dispose() => Console.Write("-" + N + " ");
}

class Gen<T> where T : IDisposable, new()
{
    public static void Use() { using (T t = new T()) Console.Write("use "); }
}

class Sub : Res { public Sub() : base("sub") { } }

class Program
{
    static int Early(bool b) { using Res a = new Res("a"); if (b) return 1; using Res c = new Res("c"); return 2; }
    static Res? Null() => null;
    static IDisposable Make(string s) => new Res(s);
    static T Fail<T>(string s) => throw new Exception(s);

    static void Main()
    {
        using (Res a = new Res("1"), b = new Res("2")) Console.Write("body ");
        Console.WriteLine();
        using (Make("x")) { using (Make("y")) { } Console.Write("mid "); }
        Console.WriteLine();
        using (Null()) Console.Write("null ok ");
        using (Res? none = null) Console.Write("null ok ");
        Console.WriteLine();
        Console.WriteLine(Early(true)); Console.WriteLine(Early(false));
        SRes s = new SRes();
        using (s) Console.Write("copy ");
        Console.WriteLine(s.Count);
        using (SRes t = new SRes()) Console.Write("t" + t.Count + " ");
        using (new Explicit()) { }
        using (Pattern p = new Pattern("pat")) Console.Write(p.N + " ");
        Gen<SRes>.Use(); Gen<Explicit>.Use();
        Console.WriteLine();
        try { using (new Res("f", true)) throw new Exception("body"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        try { using (Res g = new Res("g", true), h = new Res("h", true)) { } }
        catch (Exception e) { Console.WriteLine(e.Message); }
        try { using Res q = new Res("q"); using Res z = Fail<Res>("second"); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        foreach (int i in new[] { 1, 2, 3 })
        {
            using Res r = new Res("i" + i);
            if (i == 1) continue;
            if (i == 2) break;
        }
        Console.WriteLine();
        {
            using Res first = new Res("first"); using Res second = new Res("second");
            Console.Write("block ");
        }
        Console.WriteLine();
        int k = 0;
    again:
        { using var loop = new Res("g" + k); if (k++ < 1) goto again; }
        Console.WriteLine();
        switch (k) { case 2: { using var sw = new Res("sw"); break; } }
        using (var sub = new Sub()) { Action act = () => Console.Write(sub.N + "! "); act(); }
        using var captured = new Res("last");
        Func<string> f = () => captured.N;
        Console.WriteLine(f());
        int? maybe = null;
        using (IEnumerator<int> en = ((IEnumerable<int>)new List<int> { 4 }).GetEnumerator())
        {
            while (en.MoveNext()) Console.WriteLine(en.Current + (maybe ?? 0));
        }
    }
}
