// C# specification §15.5.6: static and instance field initialisers run in textual order, defaults are visible before;
// statics that refer to each other.
class S
{
    public static int A = B + 1;
    public static int B = 10;
    public static int C = A + B;
    public static readonly int D = F();
    static int F() => C * 2;
    public const int K = L * 2;
    const int L = 21;
    public static string E = "e" + K;
}

class I
{
    int a = Log("a"), b = Log("b");
    static int n;
    static int Log(string s) { Console.Write(s + (++n) + " "); return n; }
    public int P { get; } = Log("P");
    int c = Log("c");
    public event Action Ev = () => Log("ev");
    public I() { Console.Write("ctor "); Ev(); }
    readonly int d = Log("d");
    public int Sum => a + b + c + d + P;
    static readonly int st = Log("static");
    public static int St => st;
}

class Base
{
    public Base() { Console.Write("[virt " + Get() + "] "); }
    public virtual int Get() => 1;
}

class Derived : Base
{
    int x = 5;
    int y;
    public Derived() { y = 6; }
    public override int Get() => x * 10 + y;
}

class G<T>
{
    public static int Count = Init();
    static int Init() { Console.Write("init " + typeof(T).Name + " "); return 3; }
    public int Inst = Count++;
}

struct St { public int X = 3, Y; public string Z = "z"; public St(int y) { Y = y; } public static int Made = 4; }

static class Program
{
    static int first = Show("first"), second = Show("second");
    static int Show(string s) { Console.Write(s + " "); return first + 1; }

    static void Main()
    {
        Console.WriteLine(first + " " + second);
        Console.WriteLine(S.A + " " + S.B + " " + S.C + " " + S.D + " " + S.E);
        var i = new I();
        Console.WriteLine(i.Sum + " " + I.St);
        Console.WriteLine(new Derived().Get());
        Console.WriteLine(new G<int>().Inst + new G<int>().Inst + " " + new G<string>().Inst + G<int>.Count);
        Console.WriteLine(new St(1).X + new St(1).Z + new St().X + (default(St).Z == null) + St.Made);
    }
}
