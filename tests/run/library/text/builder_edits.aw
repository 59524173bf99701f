// StringBuilder: Insert, Remove, Replace within a range, AppendJoin, AppendFormat, Length as a setter, chunks of text, exceptions.
using System.Text;
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); } catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }
    static void Main()
    {
        var b = new StringBuilder("hello");
        b.Insert(0, "[").Insert(b.Length, 42).Insert(1, 'x').Insert(2, "ab", 2).Insert(0, true).Insert(0, 1.5);
        Console.WriteLine(b);
        b.Remove(0, 7).Replace("ab", "-").Replace('l', 'L', 0, 9);
        Console.WriteLine(b + " " + b.Length);
        b.Clear().AppendJoin(", ", new[] { 1, 2, 3 }).AppendJoin('|', "a", null, "b").AppendFormat("<{0,5:F1}|{1,-4}>", 2.25, "z").AppendLine().Append('=', 3);
        Console.WriteLine(b.ToString().Replace(Environment.NewLine, "/"));
        b.Length = 4;
        Console.WriteLine($"'{b}'");
        b.Length = 6;
        Console.WriteLine(b.ToString().Select(c => (int)c).Last());
        b[0] = 'Q';
        Console.WriteLine(b.ToString(0, 3) + b[2] + b.Equals(new StringBuilder(b.ToString())));
        char[] part = new char[3];
        b.CopyTo(0, part, 0, 3);
        Console.WriteLine(new string(part));
        b.Append("abcdef", 2, 3).Append(new[] { 'p', 'q', 'r' }, 1, 2).Append((object?)null).Append((string?)null).Append(7L).Append(1.25m).Append('c');
        Console.WriteLine(b.ToString().TrimEnd().Length);
        Try("insert far", () => b.Insert(1000, "x"));
        Try("remove far", () => b.Remove(2, 1000));
        Try("index", () => b[-1] = 'a');
        Try("get", () => _ = b[1000]);
        Try("length", () => b.Length = -1);
        Try("replace empty", () => b.Replace("", "x"));
        Try("substring", () => b.ToString(3, 1000));
    }
}
