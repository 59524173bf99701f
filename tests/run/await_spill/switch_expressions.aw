// C# specification §12.8.19 (switch expression) and §11 (patterns): awaits in the governing expression, in guards and
// in arms.
var log = "";
async Task<T> A<T>(T v) { log += v + ";"; await Task.Yield(); return v; }
void Show(object? o) { Console.WriteLine(o + " [" + log + "]"); log = ""; }
for (int i = 0; i < 5; i++)
    Show(await A(i) switch
    {
        0 => "zero",
        1 when await A(false) => "never",
        1 => await A("one"),
        2 or 3 when i == await A(2) => "two",
        var n when await A(n) > 3 => "big " + await A(n * 10),
        _ => await A("rest")
    });
object[] things = { 1, "text", new Pt(3, 4), new[] { 1, 2, 3 }, 2.5, new Pt(0, 1) };
foreach (var t in things)
    Show(t switch
    {
        int n => n + await A(1),
        string { Length: > 3 } s => s + await A(s.Length),
        Pt(0, var y) => "on axis " + await A(y),
        Pt { X: var px, Y: var py } when await A(px + py) == 7 => await A($"{px}/{py}"),
        int[] and [var f, .., var l] => await A(f) + await A(l),
        _ => await A(t.GetType().Name),
    });
Show((await A(1), await A("b")) switch { (1, "a") => "1a", (1, var z) => "1" + await A(z + z), _ => "none" });
Show(await (await A(2) switch { 1 => A("task one"), 2 => A("task two"), _ => Task.FromResult("other") }));
int local = 5;
async Task<bool> Set(int v) { await Task.Yield(); local = v; return false; }
Show(local switch { 5 when await Set(6) => "no", 5 => "still five, local " + local, 6 => "six", _ => "?" });
var pt = new Pt(1, 2);
Show(pt switch { { X: 1 } when await A(true) && pt.Y == await A(2) => 100 + await A(1), _ => 0 });
// Inside larger expressions: what stands to the left is kept.
int k = 1;
Show(k++ + (await A(k) switch { 2 => await A(k++) * 10, _ => 0 }) + k);
// is with awaits on the left and between.
Show(await A<object>("abc") is string { Length: 3 } str && str[await A(1)] == 'b');
if (await A<object?>(null) is not { } nn) Show("null"); else Show(nn);
Show(await A(7) is > 5 and < 10 ? await A("inside") : await A("outside"));
try
{
    Show(await A(9) switch
    {
        1 => "x",
        2 => await A("y"),
        _ => throw new InvalidOperationException(await A("thrown arm"))
    });
}
catch (InvalidOperationException e) { Show(e.Message); }

record Pt(int X, int Y);
