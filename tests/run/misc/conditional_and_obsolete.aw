#define LOGGING
// .NET [Conditional]: calls disappear with their arguments unless the symbol is defined; attributes without run-time meaning;
// caller information attributes.
using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
class NoteAttribute : Attribute { public NoteAttribute(string s, params int[] n) { } public int Level { get; set; } }

[Note("type", 1, 2, Level = 3), Serializable]
class C<[Note("tp")] T>
{
    [Note("field")] public int F;
    [field: Note("backing")] public int P { [Note("get")] get; [Note("set")] set; }
    [return: Note("ret")] [Note("m")] public int M([Note("param")] int x) => x;
    [Conditional("LOGGING")] public static void On(string s) { Console.WriteLine("on " + s); }
    [Conditional("NOT_THERE")] public static void Off(string s) { Console.WriteLine("off " + s); }
    [Conditional("NOT_THERE"), Conditional("LOGGING")] public static void Either(string s) => Console.WriteLine("either " + s);
    [Conditional("NOT_THERE")] public virtual void Virt(int n) => Console.WriteLine("virt");
    [MethodImpl(MethodImplOptions.NoInlining)] public static string Who([CallerMemberName] string m = "", [CallerLineNumber] int line = 0, [CallerFilePath] string file = "") => m + ":" + line + ":" + (file != null);
    public string Prop => Who();
    public C() { Made = Who(); } public string Made;
    public static string Arg(object o, int more = 0, [CallerArgumentExpression("o")] string e = "") => "<" + e + ">";
}
static class Program
{
    static string Side(string s) { Console.WriteLine("side " + s); return s; }
    static void Main()
    {
        C<int>.On(Side("1")); C<int>.Off(Side("2")); C<int>.Either("3"); new C<string>().Virt(Side("4").Length);
        var c = new C<int>(); Console.WriteLine(c.Prop + " " + c.Made + " " + C<int>.Who() + " " + C<int>.Who("x", 1));
        Func<string> f = () => C<int>.Who(); Console.WriteLine(f()); string Local() => C<int>.Who(); Console.WriteLine(Local());
        int a = 1; Console.WriteLine(C<int>.Arg(a + 2 * (a)) + C<int>.Arg("s", 1) + C<int>.Arg( a , more: 2 ) + C<int>.Arg(o: new int[] { 1, 2 }, more: 3));
        if (a > 0) C<int>.Off("x"); else Console.WriteLine("else"); for (int i = 0; i < 2; i++) C<int>.Off(Side("loop")); Action act = () => C<int>.Off("in lambda"); act();
    }
}
