// .NET, AsyncLocal<T>: what a method has set stays over its awaits, in loops, catch and finally blocks, using and lock.
var local = new AsyncLocal<int>();
async Task<string> Walk(int start)
{
    var seen = new List<int>();
    local.Value = start;
    for (int i = 0; i < 3; i++) { await Task.Yield(); seen.Add(local.Value); local.Value++; }
    try { local.Value += 10; await Task.Yield(); throw new FormatException(); }
    catch (FormatException) { seen.Add(local.Value); await Task.Yield(); local.Value += 10; seen.Add(local.Value); }
    finally { await Task.Yield(); seen.Add(local.Value); local.Value = -1; }
    await using (new Res(() => seen.Add(local.Value))) { await Task.Yield(); local.Value = -2; }
    await Inner(seen);
    seen.Add(local.Value);
    return string.Join(" ", seen);
}
async Task Inner(List<int> seen) { local.Value = 77; await Task.Yield(); seen.Add(local.Value); }
string[] all = await Task.WhenAll(Walk(100), Task.Run(() => Walk(200)), Walk(300));
foreach (string s in all) Console.WriteLine(s);
Console.WriteLine(local.Value);
class Res(Action note) : IAsyncDisposable { public async ValueTask DisposeAsync() { note(); await Task.Yield(); note(); } }
