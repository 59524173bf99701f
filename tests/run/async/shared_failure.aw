// Everyone who awaits a failed task gets the same exception.
Task t = Fail();
int seen = 0;
for (int i = 0; i < 3; i++)
{
    try { await t; }
    catch (InvalidOperationException e) { if (e.Message == "once") seen++; }
}
Console.WriteLine(seen);
Task u = Outer(t);
try { await u; } catch (Exception e) { Console.WriteLine(e.Message + " " + u.Exception.InnerExceptions.Count); }
async Task Fail() { await Task.Delay(1); throw new InvalidOperationException("once"); }
async Task Outer(Task inner) { await inner; }
