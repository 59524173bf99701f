// C# specification §12.12.7: comparing an object with null asks for the reference, whatever converts implicitly;
// §13.13: null cannot be locked.
using System;
class Text
{
    readonly string s;
    Text(string s) { this.s = s; }
    public static implicit operator Text(string s) { return s == null ? null : new Text(s); }

    public static implicit operator string(Text t)
    {
        Console.WriteLine("to string");
        if (t == null) return null;
        return t.s;
    }

    static void Main()
    {
        Text a = "a", none = null;
        Console.WriteLine((a == null) + " " + (none == null) + " " + (null != a) + " " + (a == "a"));
        string back = none; Console.WriteLine(back == null);
        try { lock (null) { Console.WriteLine("never"); } }
        catch (ArgumentNullException) { Console.WriteLine("nothing to lock"); }
    }
}
