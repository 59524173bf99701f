// An awaiter's own exceptions: out of GetAwaiter, IsCompleted, OnCompleted and GetResult, each caught around the await.
using System.Runtime.CompilerServices;
foreach (string where in new[] { "GetAwaiter", "IsCompleted", "GetResult", "late GetResult", "nowhere" })
{
    try { Console.WriteLine(where + ": " + await new Picky(where)); }
    catch (InvalidOperationException e) { Console.WriteLine(where + ": caught " + e.Message); }
    finally { Console.Write("."); }
}
Console.WriteLine();

class Picky : INotifyCompletion
{
    readonly string _where;
    public Picky(string where) => _where = where;
    void At(string place) { if (_where == place) throw new InvalidOperationException(place); }
    public Picky GetAwaiter() { At("GetAwaiter"); return this; }
    public bool IsCompleted { get { At("IsCompleted"); return _where == "GetResult"; } }
    public void OnCompleted(Action go) { At("OnCompleted"); Task.Run(go); }

    public int GetResult()
    {
        At("GetResult");
        At("late " + (_where == "late GetResult" ? "GetResult" : ""));
        if (_where.StartsWith("late")) throw new InvalidOperationException("late");
        return 1;
    }
}
