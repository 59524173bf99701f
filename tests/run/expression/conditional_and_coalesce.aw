// C# specification §12.15, §12.18: `??`, `??=` and `?:`: which operands are evaluated, types of results, nesting, throw
// as operand, target types, ref results.
static class Program
{
    static T Say<T>(string name, T value) { Console.Write(name + " "); return value; }
    static string Type<T>(T x) => typeof(T).Name;

    class Lazy
    {
        string? text;
        public string Text => text ??= Say("made", "text");
        public List<int>? Items;
        public int? Count;
    }

    static void Main()
    {
        string? none = null;
        int? no = null;
        Console.WriteLine(Say("a", none) ?? Say("b", "x"));
        Console.WriteLine(Say("a", "y") ?? Say("b", "x"));
        Console.WriteLine(Say("a", none) ?? Say("b", none) ?? Say("c", "z") ?? Say("d", "w"));
        Console.WriteLine(Say("a", no) ?? Say("b", 5));
        Console.WriteLine(Type(no ?? 5) + " " + Type(no ?? no) + " " + Type(no ?? 5L) + " "
            + Type(none ?? new object()) + " " + ((no ?? 1) + 1));
        string? s = null;
        s ??= Say("set", "v");
        s ??= Say("not", "u");
        Console.WriteLine(s);
        int? n = null;
        Console.WriteLine(Type(n ??= 7) + " " + n);
        var l = new Lazy();
        Console.WriteLine(l.Text + l.Text);
        (l.Items ??= new()).Add(3);
        (l.Items ??= new()).Add(4);
        Console.WriteLine(l.Items.Count + " " + (l.Count ??= 9) + l.Count);
        var map = new Dictionary<string, string?> { ["k"] = null };
        map["k"] ??= "filled";
        Console.WriteLine(map["k"]);
        string?[] arr = { null, "b" };
        int i = 0;
        arr[i++] ??= "first";
        arr[i++] ??= "second";
        Console.WriteLine(arr[0] + arr[1] + i);
        try { string t = none ?? throw new InvalidOperationException("thrown"); }
        catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        try { int t = no ?? (s == "v" ? throw new ArgumentException("cond") : 1); }
        catch (ArgumentException e) { Console.WriteLine(e.Message); }
        Console.WriteLine((Say("c", true) ? Say("x", 1) : Say("y", 2)) + " " + (Say("c", false) ? Say("x", 1) : Say("y", 2)));
        Console.WriteLine(Type(true ? 1 : 2.5) + Type(true ? 'a' : 1) + Type(true ? (short)1 : (sbyte)2)
            + Type(true ? 1 : (int?)null) + Type(true ? null : "s") + Type(false ? new object() : "s"));
        int? target = s == null ? 1 : null;
        byte small = true ? 1 : 2;
        Console.WriteLine((target == null) + " " + small);
        Func<int, int> f = s == "v" ? x => x + 1 : x => x - 1;
        Console.WriteLine(f(1));
        int grade = 75;
        Console.WriteLine(grade > 90 ? "A" : grade > 70 ? "B" : "C");
        bool b = true;
        int x1 = 1, x2 = 2;
        (b ? ref x1 : ref x2) = 50;
        ref int r = ref b ? ref x2 : ref x1;
        r++;
        Console.WriteLine(x1 + " " + x2);
        object o = b ? "text" : 5;
        Console.WriteLine(o);
        IEnumerable<int> e2 = b ? new List<int> { 1 } : new int[0];
        Console.WriteLine(e2.Count());
        Console.WriteLine((no == null ? "null" : "set") + (no.HasValue ? no.Value : -1));
        long sum = 0;
        for (int k = 0; k < 4; k++) sum += k % 2 == 0 ? k : -k;
        Console.WriteLine(sum);
        Console.WriteLine($"{(b ? "yes" : "no")} {none ?? "null"}");
        bool? u = null;
        Console.WriteLine((u ?? false) + " " + (u ?? true ? "t" : "f") + " " + (u == true ? 1 : 0));
        var choice = b switch { true => no ?? 3, false => 4 };
        Console.WriteLine(choice);
    }
}
