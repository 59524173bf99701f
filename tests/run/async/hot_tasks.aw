// C# 15.14.2: calling an async method runs it at once, up to its first real suspension.
var gate = new TaskCompletionSource();
Task<int> t = Work("a");
Console.WriteLine("caller goes on");
gate.SetResult();
Console.WriteLine(await t);
Task<int> u = Quick();
Console.WriteLine(u.IsCompleted);
Console.WriteLine(await u + await u);
async Task<int> Work(string name)
{
    Console.WriteLine(name + " starts");
    await gate.Task;
    Console.WriteLine(name + " resumes");
    return 1;
}
async Task<int> Quick() { return 7; }
