// C# specification §12.6.1, §12.8.9: the receiver is evaluated before the arguments, the arguments left to right.
class Probe
{
    public int Value;
    public Probe(int value) { Value = value; }
    public Probe Log(string s) { Console.Write(s + " "); return this; }
    public Probe Take(int a, int b, int c) { Console.WriteLine($"=> {Value}({a},{b},{c})"); return new Probe(a + b + c); }
    public int this[int a, int b] { get { Console.WriteLine($"=> {Value}[{a},{b}]"); return a * b; } }
    public static Probe Make(int n) { Console.Write($"make{n} "); return new Probe(n); }
    public Func<int, int> Function { get { Console.Write("function "); return x => x + Value; } }
}

class Program
{
    static int Eval(int n) { Console.Write($"e{n} "); return n; }

    static void Main()
    {
        Probe.Make(1).Log("recv").Take(Eval(1), Eval(2), Eval(3)).Take(Eval(4), Eval(5), Eval(6));
        Console.WriteLine(Probe.Make(2)[Eval(7), Eval(8)]);
        Console.WriteLine(Probe.Make(3).Function(Eval(9)));
        Probe p = new Probe(10);
        // The receiver is a value: the variable changes later.
        p.Take((p = new Probe(20)).Value, p.Value, (p = null) == null ? 1 : 2);
        int i = 0;
        Console.WriteLine($"{i++} {i++} {i += 5} {i}");
        i = 1;
        int r = i + i++ * (i = 10) - --i;
        Console.WriteLine(r + " " + i);
        int[] a = { 10, 20, 30 };
        i = 0;
        Console.WriteLine(a[i++] + a[i++] * a[i]);
        Console.WriteLine(string.Concat(Eval(1), Eval(2), Eval(3)));
        bool b = Eval(1) > 0 || Eval(2) > 0 && Eval(3) > 0;
        Console.WriteLine(b);
        b = Eval(1) > 5 | Eval(2) > 0 & Eval(3) > 0 ^ Eval(4) > 0;
        Console.WriteLine(b);
    }
}
