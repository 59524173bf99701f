// C# specification §12.4, §21.3: an exception leaves the evaluation where it stands; effects so far remain.
class Res : IDisposable
{
    readonly string n;
    public Res(string n) { this.n = n; Console.Write($"+{n} "); }
    public void Dispose() { Console.Write($"-{n} "); }
}

class Program
{
    static int state;
    static int Set(int v) { state = v; Console.Write($"set{v} "); return v; }
    static int Fail(string m) { throw new InvalidOperationException(m); }

    static void Try(Action a)
    {
        state = 0;
        try { a(); Console.WriteLine("ok"); } catch (Exception e) { Console.WriteLine($"{e.GetType().Name} state {state}"); }
    }

    static void Main()
    {
        int x = 1;
        int[] a = { 1, 2 };
        Try(() => x = Set(5) + Fail("a") + Set(6));
        Console.WriteLine(x);
        Try(() => a[Set(1)] = Fail("b"));
        Try(() => a[Fail("c")] = Set(2));
        Try(() => a[Set(7)] = Set(8));
        Try(() => { x = 3; x += Fail("d"); });
        Console.WriteLine(x);
        Try(() => { var l = new List<int> { Set(1), Fail("e"), Set(2) }; });
        Try(() => Console.WriteLine($"{Set(1)} {Fail("f")} {Set(2)}"));
        Try(() => { using (new Res("r" + Set(1))) using (new Res("s" + Fail("g"))) Set(3); });
        Try(() => { using (var r = new Res("t")) { Set(4); throw new FormatException(); } });
        Try(() => { object o = "text"; int n = Set(1) + (int)o; });
        Try(() => { int zero = 0; int n = Set(1) / zero + Set(2); });
        Try(() => { checked { int big = int.MaxValue; int n = Set(1) + big + Set(3); } });
        Try(() => { string s = Set(1) + ((string)null).Length.ToString() + Set(2); });
        Try(() => { object[] objects = new string[1]; objects[Set(0)] = Set(9); });
        Try(() => { int[] neg = new int[Set(-1)]; Set(2); });
        Try(() => { bool b = Set(1) > 0 && Fail("h") > 0 || Set(2) > 0; });
        Try(() => { foreach (int i in new[] { 1, 2, 3 }) { Set(i); if (i == 2) Fail("j"); } });
    }
}
