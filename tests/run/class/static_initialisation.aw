// C# specification §15.5.6.2, §15.12: static fields are initialised in textual order before a static constructor;
// constructors run once, before the first use; failures make the type unusable.
static class Log
{
    public static string Text = "";
    public static int Note(string s, int v) { Text += s + " "; return v; }
    public static void Flush() { Console.WriteLine(Text.Trim()); Text = ""; }
}

class Order
{
    static int a = Log.Note("a", 1);
    static int b = Log.Note("b", c + 1);
    static int c = Log.Note("c", 5);
    public static int Sum => a * 100 + b * 10 + c;
    static Order() { Log.Note("cctor", 0); d = 9; }
    static readonly int d = Log.Note("d", 4);
    public static int D => d;
}

class First
{
    static First() { Log.Note("First", 0); }
    public static int Field = Log.Note("First.Field", 1);
    public const int Constant = 5;
    public static void Touch() { }
    public int Instance = Log.Note("instance", 2);
    public First() { Log.Note("ctor", 0); }
}

class Base
{
    static Base() { Log.Note("Base", 0); }
    public static int X = 1;
    public static void Call() { }
}

class Derived : Base
{
    static Derived() { Log.Note("Derived", 0); }
    public static int Y = 2;
    public Derived() { Log.Note("new Derived", 0); }
}

class Left
{
    public static readonly int V = Right.V + 1;
    static Left() { Log.Note("Left" + V, 0); }
}

class Right
{
    public static readonly int V = Left.V + 10;
    static Right() { Log.Note("Right" + V, 0); }
}

class Fails
{
    public static int Value = 3;
    static Fails() { Log.Note("fails", 0); throw new InvalidOperationException("inside"); }
    public static void Touch() { }
}

class Lazy
{
    public static readonly Lazy Instance = new();
    static Lazy() { }
    Lazy() => Log.Note("lazy", 0);
    public int V = 6;
}

struct St
{
    public static int Count = Log.Note("St", 3);
    static St() { Log.Note("St.cctor", 0); }
    public int N;
    public St(int n) { N = n + Count; }
}

static class Program
{
    static void Main()
    {
        Console.WriteLine(Order.Sum + " " + Order.D);
        Log.Flush();
        int c = First.Constant;
        Log.Flush();
        First.Touch();
        Log.Flush();
        new First();
        new First();
        Log.Flush();
        Console.WriteLine(Derived.X);
        Log.Flush();
        Console.WriteLine(Derived.Y);
        Log.Flush();
        new Derived();
        Log.Flush();
        Console.WriteLine(Left.V + " " + Right.V);
        Log.Flush();
        for (int i = 0; i < 2; i++)
            try { Fails.Touch(); }
            catch (TypeInitializationException e)
            {
                Console.WriteLine(e.TypeName + ": " + e.InnerException!.Message);
            }
        Log.Flush();
        Log.Note("before", 0);
        Console.WriteLine(Lazy.Instance.V);
        Log.Flush();
        St s = default;
        Console.WriteLine(s.N);
        Log.Flush();
        Console.WriteLine(new St(1).N);
        Log.Flush();
        Console.WriteLine(Generic<int>.Name + Generic<string>.Name + Generic<int>.Name);
        Log.Flush();
    }

    class Generic<T>
    {
        public static readonly string Name;
        static Generic() { Name = typeof(T).Name; Log.Note("generic", 0); }
    }
}
