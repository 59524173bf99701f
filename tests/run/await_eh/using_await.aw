// C# specification §13.14: using and await using, as statements and declarations, in order, with exceptions and jumps.
var log = "";
D Make(string n) { log += "+" + n + " "; return new D(n, s => log += s); }
async Task<AD> MakeA(string n) { await Task.Yield(); log += "+" + n + " "; return new AD(n, s => log += s); }
void Show(string s) { Console.WriteLine(s + " [" + log.Trim() + "]"); log = ""; }

async Task<int> Decl(int k)
{
    using var a = Make("a");
    await using var b = await MakeA("b");
    if (k == 0) return 0;
    await using var c = await MakeA("c");
    using D d = Make("d"), e = Make("e");
    if (k == 1) throw new Exception("one");
    await Task.Yield();
    log += "body ";
    return k;
}
for (int k = 0; k < 3; k++) try { Show("" + await Decl(k)); } catch (Exception e) { Show(e.Message); }

async Task Stmt(int k)
{
    for (int i = 0; i < 3; i++)
        await using (await MakeA("r" + i))
        using (var d = Make("s" + i))
        {
            if (i == k) break;
            if (i == 0) continue;
            await Task.Yield();
            log += d.Name + "! ";
        }
}
await Stmt(1); Show("break at 1");
await Stmt(9); Show("no break");
await using (AD? none = null) { log += "null resource "; }
using (D? none = null) { await Task.Yield(); log += "null too "; }
Show("nulls");
await using (var p = new Pattern(s => log += s)) log += "pattern ";
await using (var sp = new SPattern { Log = s => log += s }) log += "struct ";
Show("by pattern");
await using ((await MakeA("conf")).ConfigureAwait(false)) { log += "in "; }
Show("ConfigureAwait");
// An exception in DisposeAsync replaces that of the body.
try { await using var bad = new Bad(); throw new Exception("body"); } catch (Exception e) { Show(e.Message); }
try { await using (new Bad()) await Task.Yield(); } catch (Exception e) { Show(e.Message); }

class D(string name, Action<string> log) : IDisposable
{
    public string Name => name;
    public void Dispose() => log("-" + name + " ");
}

class AD(string name, Action<string> log) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { log("(" + name); await Task.Yield(); log(") "); }
}

class Pattern(Action<string> log) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { await Task.Yield(); log("-pattern "); }
}

struct SPattern : IAsyncDisposable
{
    public Action<string> Log;
    public ValueTask DisposeAsync() { Log("-struct "); return default; }
}

class Bad : IAsyncDisposable
{
    public async ValueTask DisposeAsync() { await Task.Yield(); throw new Exception("dispose"); }
}
