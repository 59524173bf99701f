// C# specification §21.5: the exceptions that operations throw by themselves, and their messages.
static class Program
{
    static int zero;
    static int[]? none;
    static object text = "text";
    static string? noText;
    static int[] three = new int[3];
    static List<int> list = new() { 1 };
    static Dictionary<string, int> map = new();

    static void Try(string what, Func<object?> f)
    {
        try { Console.WriteLine(what + ": " + f()); }
        catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
    }

    static void Main()
    {
        Try("int division", () => 1 / zero);
        Try("int remainder", () => 1 % zero);
        Try("long division", () => 1L / zero);
        Try("decimal division", () => 1m / zero);
        Try("double division", () => 1.0 / zero);
        Try("smallest by -1", () => int.MinValue / (zero - 1));
        Try("checked sum", () => checked(int.MaxValue + three.Length));
        Try("checked cast", () => checked((byte)(three.Length + 300)));
        Try("checked negation", () => checked(-(int.MinValue + zero)));
        Try("decimal overflow", () => decimal.MaxValue + three.Length);
        Try("double to decimal", () => (decimal)(1e30 + zero));
        Try("null length", () => none!.Length);
        Try("null call", () => noText!.Trim());
        Try("null delegate", () => ((Func<int>)null!)());
        Try("index", () => three[3]);
        Try("negative index", () => three[zero - 1]);
        Try("string index", () => "abc"[3]);
        Try("cast", () => (int[])text);
        Try("unboxing", () => (long)(object)1);
        Try("unboxing null", () => (int)(object)null!);
        Try("nullable", () => ((int?)null)!.Value);
        Try("array size", () => new int[zero - 1]);
        Try("store", () => ((object[])new string[1])[0] = 1);
        Try("list index", () => list[1]);
        Try("list remove", () => { list.RemoveAt(5); return 0; });
        Try("missing key", () => map["k"]);
        Try("same key", () =>
        {
            map.Add("a", 1);
            map.Add("a", 2);
            return 0;
        });
        Try("null key", () => map[null!]);
        Try("first of none", () => new int[0].First());
        Try("single of two", () => new[] { 1, 2 }.Single());
        Try("max of none", () => new int[0].Max());
        Try("parse range", () => byte.Parse("256"));
        Try("parse null", () => int.Parse(null!));
        Try("format", () => string.Format("{1}", 0));
        Try("substring", () => "abc".Substring(4));
        Try("substring length", () => "abc".Substring(1, 5));
        Try("enum", () => Enum.Parse(typeof(DayOfWeek), "Noday"));
        Try("empty queue", () => new Queue<int>().Dequeue());
        Try("empty stack", () => new Stack<int>().Pop());
        Try("enumerator", () => { foreach (int i in list) list.Add(i); return 0; });
    }
}
