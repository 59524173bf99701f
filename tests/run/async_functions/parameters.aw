// Parameters of async functions (§15.15): checked when? — inside the task, unless a wrapper checks them first.
static async Task<int> Late(string s)
{
    if (s == null) throw new ArgumentNullException(nameof(s));
    await Task.Yield();
    return s.Length;
}

static Task<int> Early(string s)
{
    if (s == null) throw new ArgumentNullException(nameof(s));
    return Core();
    async Task<int> Core() { await Task.Yield(); return s.Length; }
}
Task<int> late = Late(null!);
Console.WriteLine(late.Status);
try { Task<int> early = Early(null!); Console.WriteLine("not reached"); }
catch (ArgumentNullException e) { Console.WriteLine("at once " + e.ParamName); }
try { await late; } catch (ArgumentNullException e) { Console.WriteLine("later " + e.ParamName); }

static async Task<string> Defaults(int a = 1, string b = "b", double? c = null, params int[] rest)
{
    await Task.Yield();
    return a + b + (c?.ToString() ?? "null") + rest.Length;
}
Console.WriteLine(await Defaults() + " " + await Defaults(2, c: 1.5) + " " + await Defaults(3, "x", 2, 1, 2, 3));
static async Task<int> Changes(int n, int[] a) { n++; a[0]++; await Task.Yield(); n++; a[0]++; return n; }
int v = 5; int[] arr = { 5 };
Console.WriteLine(await Changes(v, arr) + " " + v + " " + arr[0]);

static async Task<T> Generic<T>(T a, T b) where T : IComparable<T>
{
    await Task.Yield();
    return a.CompareTo(b) > 0 ? a : b;
}
Console.WriteLine(await Generic(3, 4) + await Generic("b", "a"));
