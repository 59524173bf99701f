// The exception object is the same for each await of a task; Data and properties stay; each task keeps its own.
class Coded : Exception
{
    public int Code { get; }
    public Coded(int code) : base("code " + code) { Code = code; }
}
class Program
{
    static async Task Fail(int c) { await Task.Yield(); throw new Coded(c) { Data = { ["when"] = "now" } }; }
    static async Task Pass(Task t) { await t; }
    static async Task<Exception> Caught(Task t) { try { await t; return null!; } catch (Exception e) { return e; } }
    static async Task Main()
    {
        Task t = Fail(1);
        Exception a = await Caught(t), b = await Caught(t), c = await Caught(Pass(Pass(t)));
        Console.WriteLine($"{a == b} {b == c} {((Coded)c).Code} {c.Data["when"]} {t.Exception!.InnerException == a}");
        Task other = Fail(1);
        Console.WriteLine(await Caught(other) == a);
        async Task Wrap(Task x)
        {
            try { await x; }
            catch (Coded e) when (e.Code > 1) { throw new ApplicationException("wrapped", e); }
        }
        Console.WriteLine(await Caught(Wrap(Fail(1))) == null);
        Exception w = await Caught(Wrap(Fail(2)));
        Console.WriteLine($"{w.GetType().Name} {w.Message} <- {w.InnerException!.Message}");
        async Task Rethrow(Task x, bool same) { try { await x; } catch (Exception e) { if (same) throw; throw e; } }
        Console.WriteLine(await Caught(Rethrow(t, true)) == a);
        Console.WriteLine(await Caught(Rethrow(t, false)) == a);
    }
}
