// C# specification §21.4: exceptions of the program's own: constructors, inner exceptions, data, overridden messages,
// hierarchies in catch clauses, ToString, GetBaseException.
class AppException : Exception
{
    public int Code { get; }
    public AppException() { }
    public AppException(string m) : base(m) { }
    public AppException(string m, Exception inner) : base(m, inner) { }
    public AppException(int code) : base("code " + code) => Code = code;
}

class NotFound : AppException
{
    public string Key;
    public NotFound(string key) : base(404) => Key = key;
    public override string Message => base.Message + " for " + Key;
}

sealed class Denied : AppException
{
    public Denied(string who) : base("denied " + who) { Data["who"] = who; HResult = 5; }
}

class Generic<T> : Exception
{
    public T Value;
    public Generic(T v) : base(typeof(T).Name) => Value = v;
}

class Quiet : Exception { public override string ToString() => "quiet!"; }
class ArgEx : ArgumentException { public ArgEx(string p) : base("bad", p) { } }

static class Program
{
    static string Handle(Action a)
    {
        try { a(); return "none"; }
        catch (NotFound n) when (n.Key.Length > 2) { return "long key " + n.Key; }
        catch (NotFound n) { return n.Message + " " + n.Code; }
        catch (Denied d) { return d.Message + " " + d.Data["who"] + d.HResult; }
        catch (AppException e) when (e.InnerException is FormatException)
        {
            return e.Message + " <- " + e.InnerException.GetType().Name;
        }
        catch (AppException e) { return "app " + e.Message; }
        catch (Generic<int> g) { return "int " + (g.Value + 1); }
        catch (Generic<string> g) { return "string " + g.Value + g.Message; }
        catch (ArgumentException e) { return e.Message + "|" + e.ParamName; }
    }

    static void Wrap(string s)
    {
        try { int.Parse(s); } catch (FormatException e) { throw new AppException("wrapped", e); }
    }

    static void Main()
    {
        Console.WriteLine(Handle(() => throw new NotFound("k")));
        Console.WriteLine(Handle(() => throw new NotFound("key")));
        Console.WriteLine(Handle(() => throw new Denied("bob")));
        Console.WriteLine(Handle(() => Wrap("x")));
        Console.WriteLine(Handle(() => throw new AppException("plain")));
        Console.WriteLine(Handle(() => throw new AppException()));
        Console.WriteLine(Handle(() => throw new Generic<int>(4)));
        Console.WriteLine(Handle(() => throw new Generic<string>("s")));
        Console.WriteLine(Handle(() => throw new ArgEx("p")));
        Console.WriteLine(Handle(() => { }));
        try { Handle(() => throw new Generic<double>(1)); }
        catch (Exception e) { Console.WriteLine(e.Message); }
        var deep = new AppException("a", new AppException("b", new NotFound("c")));
        Console.WriteLine(deep.GetBaseException().Message + " " + deep.InnerException!.InnerException!.Message
            + " " + (new Quiet().GetBaseException() is Quiet));
        Console.WriteLine(new AppException("a", new AppException("b")));
        Console.WriteLine(new Quiet() + " " + new Exception("m") + " " + new NotFound("z"));
        Console.WriteLine(new AppException("x").StackTrace == null);
        var e2 = new Exception();
        Console.WriteLine(e2.Message + " " + e2.Data.Count + " " + (e2.InnerException == null));
        try { throw deep; }
        catch (AppException e) when (e == deep) { Console.WriteLine(e.StackTrace != null); }
        Exception up = new Denied("x");
        Console.WriteLine(up is AppException { Code: 0 } ? "denied" : "?");
        Console.WriteLine(new ArgumentNullException("p").Message + " / "
            + new ArgumentOutOfRangeException("p", 5, "m").Message.Replace("\n", "\\n") + " / "
            + new ObjectDisposedException("o").Message.Replace("\n", "\\n") + " / "
            + new AggregateException(new Exception("1"), new Exception("2")).Message);
    }
}
