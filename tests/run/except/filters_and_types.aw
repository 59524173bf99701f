// C# specification §13.11, §22: selection of catch clauses by type and filter, generic exception types, rethrow, inner
// exceptions, custom hierarchies, exceptions in constructors, static constructors, property accessors, operators,
// finally replacing, nested in lambdas and iterators.
class AppEx : Exception
{
    public int Code;
    public AppEx(int c, Exception? inner = null) : base("app" + c, inner) => Code = c;
}

sealed class SubEx : AppEx
{
    public SubEx() : base(99) { }
    public override string Message => "sub:" + base.Message;
}

class GenEx<T> : Exception
{
    public T V;
    public GenEx(T v) => V = v;
    public override string ToString() => "Gen" + typeof(T).Name + V;
}

class BadCtor
{
    public static int Made;
    public BadCtor(bool bad) { Made++; if (bad) throw new AppEx(1); Made += 10; }
}

class BadStatic
{
    public static int X = Fail();
    static int Fail() => throw new AppEx(2);
    public static void Touch() { }
}

class BadInit { int a = 5, b = int.Parse("x"); public int Sum => a + b; }

class Program
{
    static string Which(Action a)
    {
        try { a(); return "none"; }
        catch (SubEx e) { return e.Message; }
        catch (AppEx e) when (e.Code > 50) { return ">50"; }
        catch (AppEx e) when (e.InnerException is { Message: var m }) { return "inner " + m; }
        catch (AppEx e) { return "app" + e.Code; }
        catch (GenEx<int> e) { return e.ToString() + e.V; }
        catch (Exception e) when (e is FormatException or OverflowException) { return e.GetType().Name; }
        catch (Exception e) when (e.InnerException != null)
        {
            return e.GetType().Name + "/" + e.InnerException.GetType().Name;
        }
        catch (ArithmeticException) { return "arith"; }
        catch { return "any"; }
    }

    static int Gen<E>(Action a) where E : Exception
    {
        try { a(); return 0; }
        catch (E e) when (e.Message.Length > 0) { return 1; }
        finally { Console.Write("f "); }
    }

    static T Try<T>(Func<T> f, T other)
    {
        try { return f(); }
        catch { return other; }
    }

    static int Div(int a, int b) => a / b;

    static IEnumerable<int> It()
    {
        try { yield return 1; throw new AppEx(5); } finally { Console.Write("it "); }
    }

    static string Order()
    {
        string s = "";
        try
        {
            try { try { s += "1"; throw new AppEx(1); } finally { s += "2"; } }
            catch (SubEx) { s += "no"; }
            finally { s += "3"; }
        }
        catch (AppEx e)
        {
            s += e.Code;
            try { throw new SubEx(); } catch (AppEx x) when (x is SubEx) { s += "4"; }
            s += e.Code;
        }
        return s;
    }

    static void Rethrow(int how)
    {
        try { throw new AppEx(7); }
        catch (AppEx e)
        {
            if (how == 0) throw;
            if (how == 1) throw e;
            if (how == 2) throw new AppEx(8, e);
            throw new GenEx<AppEx>(e);
        }
    }

    static void Main()
    {
        Console.WriteLine(string.Join(" | ", Which(() => throw new SubEx()), Which(() => throw new AppEx(60)),
            Which(() => throw new AppEx(3, new Exception("in"))), Which(() => throw new AppEx(4)),
            Which(() => throw new GenEx<int>(5)), Which(() => throw new GenEx<string>("s")),
            Which(() => int.Parse("z")), Which(() => checked((byte)int.Parse("300")).ToString()),
            Which(() => Div(1, 0)), Which(() => BadStatic.Touch()), Which(() => { var x = BadStatic.X; }),
            Which(() => new BadInit()), Which(() => { }), Which(() => throw null!),
            Which(() => { object o = "s"; int i = (int)o; })));
        try { new BadCtor(true); } catch (AppEx) { }
        new BadCtor(false); Console.WriteLine(BadCtor.Made);
        Console.Write(Gen<AppEx>(() => throw new SubEx()) + " ");
        Console.Write(Gen<Exception>(() => { }) + " ");
        try { Gen<SubEx>(() => throw new AppEx(1)); }
        catch (AppEx e) { Console.WriteLine(e.Message); }
        Console.WriteLine(Try(() => Div(4, 2), -1) + Try(() => Div(4, 0), -1)
            + Try<string?>(() => ((string?)null)!.Trim(), "nre"));
        try { foreach (int i in It()) Console.Write(i + " "); }
        catch (AppEx e) { Console.WriteLine(e.Code); }
        Console.WriteLine(Order());
        for (int h = 0; h < 4; h++)
            try { Rethrow(h); }
            catch (AppEx e) { Console.Write(e.Code + (e.InnerException?.Message ?? "-") + " "); }
            catch (GenEx<AppEx> e) { Console.WriteLine(e.V.Code); }
        Func<int, int> f = x => x > 0 ? x : throw new ArgumentOutOfRangeException(nameof(x), x, "low");
        try { f(-1); }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.ParamName + e.ActualValue + e.Message.Split('\n')[0].Trim());
        }
        string? nul = null;
        try { string s = nul ?? throw new ArgumentNullException(nameof(nul)); }
        catch (ArgumentException e) { Console.WriteLine(e.GetType().Name + e.ParamName); }
        try { try { throw new AppEx(1); } finally { Div(1, 0); } }
        catch (Exception e) { Console.WriteLine(e.GetType().Name); }
        var ae = new AggregateException("agg", new AppEx(1), new SubEx());
        Console.WriteLine(ae.InnerExceptions.Count + ae.InnerException!.Message + ae.GetBaseException().Message.Length);
        Exception root = new AppEx(1, new Exception("mid", new SubEx()));
        Console.WriteLine(root.GetBaseException().Message);
        try { throw new Exception(null); } catch (Exception e) { Console.WriteLine(e.Message); }
        int n = 0;
        void Rec()
        {
            try { if (n++ < 3) Rec(); else throw new AppEx(n); }
            catch (AppEx e) when (e.Code-- < 3) { Console.Write("at" + n); }
            finally { n += 10; }
        }
        try { Rec(); }
        catch (AppEx e) { Console.Write("out" + e.Code); }
        Console.WriteLine(" " + n);
        object o2 = new object();
        try { lock (o2) throw new AppEx(0); }
        catch (AppEx) { lock (o2) Console.WriteLine("free"); }
        try { _ = new int[int.Parse("-1")]; }
        catch (OverflowException) { Console.WriteLine("neg"); }
        try { object[] os = new string[1]; os[0] = 1; }
        catch (ArrayTypeMismatchException e) { Console.WriteLine(e.GetType().Name); }
    }
}
