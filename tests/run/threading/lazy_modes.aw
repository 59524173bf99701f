// Lazy<T>: modes, exceptions cached or not, recursion, ToString.
using System;
using System.Threading;

class Program
{
    class Made { public static int Count; public Made() { Count++; } }
    class NoCtor { public NoCtor(int x) { } }

    static void Try(string what, Action a)
    {
        try { a(); } catch (Exception e) { Console.WriteLine(what + " " + e.GetType().Name + ": " + e.Message); }
    }

    static void Main()
    {
        var made = new Lazy<Made>();
        Console.WriteLine(made.IsValueCreated + " " + made + " " + Made.Count);
        var v = made.Value;
        Console.WriteLine(made.IsValueCreated + " " + ReferenceEquals(v, made.Value) + " " + Made.Count);
        foreach (LazyThreadSafetyMode mode in new[] { LazyThreadSafetyMode.None,
            LazyThreadSafetyMode.PublicationOnly, LazyThreadSafetyMode.ExecutionAndPublication })
        {
            int calls = 0;
            var fails = new Lazy<int>(() =>
            {
                calls++;
                if (calls < 3) throw new InvalidOperationException("call " + calls);
                return calls;
            }, mode);
            for (int i = 0; i < 3; i++) Try(mode.ToString(), () => Console.WriteLine(mode + " " + fails.Value));
            Console.WriteLine(fails.IsValueCreated + " " + calls);
            Lazy<int> self = null;
            self = new Lazy<int>(() => mode == LazyThreadSafetyMode.PublicationOnly ? 1 : self.Value + 1, mode);
            Try("recursion", () => Console.WriteLine(self.Value));
        }
        Try("null", () => new Lazy<int>((Func<int>)null));
        Try("no constructor", () => Console.WriteLine(new Lazy<NoCtor>().Value));
        Console.WriteLine(new Lazy<int>(5.GetHashCode) + " " + new Lazy<string>("made").Value + " "
            + new Lazy<string>("made").IsValueCreated);
        Console.WriteLine(new Lazy<int>(() => 3, true).Value + new Lazy<int>(() => 4, false).Value);
        string text = null;
        Console.WriteLine(LazyInitializer.EnsureInitialized(ref text, () => "init")
            + LazyInitializer.EnsureInitialized(ref text, () => "again"));
        bool ready = false; object gate = null; int value = 0;
        Console.WriteLine(LazyInitializer.EnsureInitialized(ref value, ref ready, ref gate, () => 12) + " " + ready);
    }
}
