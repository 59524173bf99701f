// .NET, SynchronizationContext: an await posts to the context that was current; a completed task, ConfigureAwait(false)
// and no context do not.
var context = new Counting();

async Task Steps(Task task, bool configure)
{
    await task.ConfigureAwait(configure);
    context.Notes.Add((SynchronizationContext.Current == context) + "");
}
var gates = new TaskCompletionSource[3];
var tasks = new List<Task>();
for (int i = 0; i < 3; i++) gates[i] = new TaskCompletionSource();
SynchronizationContext.SetSynchronizationContext(context);
tasks.Add(Steps(gates[0].Task, true));
tasks.Add(Steps(gates[1].Task, false));
tasks.Add(Steps(Task.FromResult(1), false));
SynchronizationContext.SetSynchronizationContext(null);
tasks.Add(Steps(gates[2].Task, true));
Console.WriteLine(context.Posts);
foreach (var gate in gates) { gate.SetResult(); Console.WriteLine(context.Posts); }
await Task.WhenAll(tasks);
Console.WriteLine(string.Join(" ", context.Notes));

class TaskCompletionSource
{
    readonly TaskCompletionSource<int> s = new();
    public Task Task => s.Task;
    public void SetResult() => s.SetResult(0);
}

class Counting : SynchronizationContext
{
    public int Posts;
    public List<string> Notes = new();

    public override void Post(SendOrPostCallback d, object? state)
    {
        Posts++;
        SynchronizationContext? old = Current;
        SetSynchronizationContext(this);
        try { d(state); } finally { SetSynchronizationContext(old); }
    }
}
