// C# specification §12.9.9.4: UnsafeOnCompleted is called where the awaiter has it, else OnCompleted; neither when it is completed.
var log = new List<string>();
foreach (bool done in new[] { true, false })
{
    await new Plain(log, done);
    await new Critical(log, done);
    log.Add("value " + await new Value(log, done));
    Console.WriteLine(string.Join(", ", log));
    log.Clear();
}
class Base(List<string> log, bool done)
{
    protected void Note(string s) => log.Add(s);
    public bool IsCompleted { get { log.Add("IsCompleted"); return done; } }
    public void OnCompleted(Action next) { log.Add("OnCompleted"); next(); }
    public void UnsafeOnCompleted(Action next) { log.Add("UnsafeOnCompleted"); next(); }
}
class Plain(List<string> log, bool done) : Base(log, done), System.Runtime.CompilerServices.INotifyCompletion
{
    public Plain GetAwaiter() { Note("GetAwaiter"); return this; }
    public void GetResult() => Note("GetResult");
}
class Critical(List<string> log, bool done) : Base(log, done), System.Runtime.CompilerServices.ICriticalNotifyCompletion
{
    public Critical GetAwaiter() { Note("GetAwaiter"); return this; }
    public void GetResult() => Note("GetResult");
}
class Value(List<string> log, bool done) : Base(log, done), System.Runtime.CompilerServices.INotifyCompletion
{
    public Value GetAwaiter() => this;
    public int GetResult() { Note("GetResult"); return 5; }
}
