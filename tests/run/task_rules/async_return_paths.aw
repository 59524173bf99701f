// Async functions (§15.15): how each way out of the body ends the task.
static async Task<int> Value(int n)
{
    if (n == 0) return 0;
    if (n == 1) { await Task.Yield(); return 1; }
    if (n == 2) throw new ArgumentOutOfRangeException(nameof(n));
    if (n == 3) { await Task.Yield(); throw new OperationCanceledException("stop"); }
    if (n == 4) return await Value(1) + 3;
    try { return await Value(2); } catch (ArgumentException) when (n == 5) { return 5; }
}
for (int i = 0; i <= 6; i++)
{
    Task<int> t = Value(i);
    try { Console.WriteLine(i + ": " + await t + " " + t.Status); }
    catch (Exception e) { Console.WriteLine(i + ": " + e.GetType().Name + " " + t.Status + " " + t.IsCanceled); }
}
Func<Task> throwsAtOnce = async () => throw new Exception("now");
Task made = throwsAtOnce();
Console.WriteLine(made.IsFaulted + " " + made.Exception!.InnerException!.Message);
static Task<int> NotAsync(bool bad) => bad ? throw new Exception("before the task") : Task.FromResult(1);
try { Task<int> never = NotAsync(true); Console.WriteLine(never == null); } catch (Exception e) { Console.WriteLine(e.Message); }
