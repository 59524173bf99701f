// C# specification §23.5.6: caller information in parameters of methods, local functions, constructors, indexers and delegates, called from every kind of member.
using System.Runtime.CompilerServices;
class Log
{
    public readonly string Where;
    public Log([CallerMemberName] string where = "?", [CallerLineNumber] int line = 0) => Where = where + ":" + line;
    public string this[int i, [CallerMemberName] string who = "?"] => i + who;
    public static string Expr(object? value, string sep = "=", [CallerArgumentExpression("value")] string text = "none") => text + sep + value;
}
class Base { public readonly string From; public Base([CallerMemberName] string from = "none") => From = from; }
class Derived : Base { public Derived() : base() { } public Derived(int _) { } }
class Program
{
    static string Say([CallerMemberName] string m = "?", [CallerLineNumber] int line = 0) => m + line;
    static readonly string field = Say();
    static string Prop { get => Say(); set => Console.Write(Say() + " "); }
    string this[int i] => Say();
    event Action Ev { add => Console.Write(Say() + " "); remove { Console.Write(Say() + " "); } }
    public static Program operator !(Program p) { Console.Write(Say() + " "); return p; }
    public static explicit operator string(Program p) => Say();
    static IEnumerable<string> Iter() { yield return Say(); }
    static string Gen<T>([CallerMemberName] string m = "?") => m + typeof(T).Name;
    static void Main()
    {
        Console.WriteLine(field + " " + Say() + " " + Say("given") + " " + Say(line: 5));
        Console.Write(Prop + " "); Prop = ""; Console.WriteLine(new Program()[1]);
        var p = new Program(); p.Ev += null; p.Ev -= null; Console.WriteLine((string)!p);
        string Local([CallerMemberName] string m = "?", [CallerLineNumber] int line = 0) => m + line;
        string Outer() { string Inner() => Local() + Say(); return Inner(); }
        Func<string> lambda = () => Local() + Say();
        Console.WriteLine(Local() + " " + Outer() + " " + lambda());
        Console.WriteLine(string.Join(",", Iter()) + " " + Gen<int>());
        Console.WriteLine(new Log().Where + " " + new Log()[3] + " " + new Log { }.Where);
        Console.WriteLine(Log.Expr(1 + 2 * 3) + " " + Log.Expr(value: "a" + 'b') + " " + Log.Expr(p is null, sep: " is ") + " " + Log.Expr(new[] { 1,  2 }.Length));
        Console.WriteLine(new Base().From + " " + new Derived().From + " " + new Derived(1).From);
        Console.WriteLine(Say(
            ) + " " +
            Say());
    }
}
