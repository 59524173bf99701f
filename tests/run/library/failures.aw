// What failed checks throw, nested and aggregate exceptions.
class A { }
class B : A { }

class Program
{
    static void E(Action a)
    {
        try { a(); Console.WriteLine("no exception"); }
        catch (Exception e) { Console.WriteLine(e.GetType().FullName + ": " + e.Message); }
    }

    static int Zero() { return 0; }
    static object Box(object o) { return o; }

    static void Thrower(int n)
    {
        if (n == 0) throw new InvalidOperationException("deep", new FormatException("inner"));
        Thrower(n - 1);
    }

    static void Main()
    {
        E(() => { var b = (B)Box(new A()); });
        E(() => { var s = (string)Box(5); });
        E(() => { int i = (int)Box(5L); });
        E(() => { int i = (int)Box(null); });
        E(() => { int i = checked(int.MaxValue + Zero() + 1); });
        E(() => { byte b = checked((byte)(300 + Zero())); });
        E(() => { int[] a = new int[2]; a[2 + Zero()] = 1; });
        E(() => { string s = null; int n = s.Length; });
        E(() => { int[] a = null; a[0] = 1; });
        E(() => { object o = null; o.GetType(); });
        E(() => { long l = long.MinValue / (Zero() - 1); });
        E(() => { int r = int.MinValue % (Zero() - 1); Console.WriteLine(r); });
        E(() => { var x = new int[Zero() - 5]; });
        E(() => { Action f = null; f(); });
        E(() => throw null);
        try { Thrower(2); }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.InnerException.Message);
            Console.WriteLine(e.InnerException.GetType());
            Console.WriteLine(e.GetBaseException().Message);
            Console.WriteLine(e.StackTrace != null);
        }
        try { try { throw new Exception("1"); } finally { Console.WriteLine("finally"); } }
        catch (Exception e) when (e.Message == "1") { Console.WriteLine("caught " + e.Message); }
        try { try { throw new Exception("a"); } catch (Exception e) { throw new ApplicationException("b", e); } }
        catch (Exception e) { Console.WriteLine(e.Message + "<-" + e.InnerException.Message); }
        var ex = new Exception("plain");
        Console.WriteLine(ex);
        Console.WriteLine(new ArgumentException("m", "p"));
        Console.WriteLine(new AggregateException(new FormatException("f1"), new FormatException("f2")));
        Console.WriteLine(new Exception("outer", new Exception("inner")));
        Console.WriteLine(ex.HResult);
        Console.WriteLine(new ArgumentNullException("q").ParamName);
        Console.WriteLine(new FormatException().HResult);
        var ag = new AggregateException(new AggregateException(new Exception("x"),
            new AggregateException(new Exception("y"))), new Exception("z")).Flatten();
        Console.WriteLine(ag.InnerExceptions.Count);
        foreach (var i in ag.InnerExceptions) Console.WriteLine(i.Message);
        Console.WriteLine(ag.Message);
        try { ag.Handle(e => e.Message == "x"); }
        catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count); }
    }
}
