// C# specification §12.15, §12.16, §12.18 and §12.8.8: ??, ??=, ?., ?[], ?: and the short-circuit operators with awaits
// in each operand.
var log = "";
async Task<T> A<T>(T v, string name) { log += name; await Task.Yield(); return v; }
void Show(object? o) { Console.WriteLine((o ?? "null") + " [" + log + "]"); log = ""; }
Show(await A<string?>(null, "a") ?? await A("x", "b"));
Show(await A<string?>("y", "a") ?? await A("x", "b"));
Show(await A<int?>(null, "a") ?? await A<int?>(null, "b") ?? await A(3, "c"));
Show(await A<int?>(4, "a") ?? await A(3, "c"));
string? s = null;
s ??= await A("set", "a");
s ??= await A("again", "b");
Show(s);
int? n = null;
n ??= await A(5, "a");
n ??= await A(6, "b");
Show(n);
var c = new C();
c.Text ??= await A("prop", "a");
c.Text ??= await A("no", "b");
Show(c.Text + c.Gets + c.Sets);
c.Items[await A(1, "i")] ??= await A("item", "v");
c.Items[1] ??= await A("no", "w");
Show(string.Join(",", c.Items));
Show(c?.Add(await A(1, "a"), await A(2, "b")));
C? none = null;
Show(none?.Add(await A(1, "a"), await A(2, "b")));
Show((await A<C?>(null, "r"))?.Add(await A(1, "a"), 2));
Show((await A<C?>(c, "r"))?.Next?.Add(await A(1, "a"), 2));
Show((await A<C?>(c, "r"))?.Items[await A(1, "i")]?.Length);
Show(c?.Items?[await A(1, "i")]?.Substring(await A(2, "j")));
none?.Touch(await A(1, "t"));
c?.Touch(await A(7, "t"));
Show(c!.Touched);
for (int i = 0; i < 4; i++)
{
    bool p = (i & 1) != 0, q = (i & 2) != 0;
    Show(await A(p, "p") && await A(q, "q"));
    Show(await A(p, "p") || await A(q, "q"));
    Show(await A(p, "p") & await A(q, "q") ^ await A(true, "r"));
    Show(await A(p, "p") ? await A(1, "x") : await A(q, "q") ? 2 : await A(3, "z"));
    Show((p ? 10 : await A(20, "y")) + (q ? await A(1, "x") : 2));
}
Show(!await A(true, "n") || (await A(1, "l") < await A(2, "r") && await A("s", "t") is { Length: 1 }));

class C
{
    public int Gets, Sets, Touched;
    string? text;
    public string? Text { get { Gets++; return text; } set { Sets++; text = value; } }
    public string?[] Items = new string?[2];
    public C? Next;
    public int Add(int a, int b) => a + b;
    public void Touch(int n) => Touched = n;
}
