// C# specification §13.8: switch statements with no or only a default section evaluate their value once; sections in
// any order; break in nested loops.
class Program
{
    static int calls;
    static T Eff<T>(T v, string name) { calls++; Console.Write(name + ";"); return v; }

    static void Main()
    {
        switch (Eff(1, "empty")) { }
        switch (Eff("s", "default")) { default: Console.Write("in "); break; }
        switch (Eff(5, "const")) { case 6: Console.Write("no"); break; }
        switch (Eff<object?>(null, "type"))
        {
            case string s: Console.Write(s); break;
            case null: Console.Write("null "); break;
        }
        switch (Eff((1, "x"), "tuple"))
        {
            case (1, "y"): Console.Write("y"); break;
            case (var a, { Length: 1 } b): Console.Write(a + b + " "); break;
        }
        Console.WriteLine(calls);
        for (int i = 0; i < 5; i++)
        {
            switch (i)
            {
                default: Console.Write("d" + i); break;
                case 1: continue;
                case 3:
                    for (int j = 0; ; j++) { if (j == 2) break; Console.Write("j" + j); }
                    break;
            }
            Console.Write(",");
        }
        Console.WriteLine();
        int x = 3;
        switch (x)
        {
            case 3 when Eff(false, "first"): Console.Write("1"); break;
            case > 2 when Eff(true, "second"): Console.Write("2"); break;
            case int y when Eff(true, "third"): Console.Write(y); break;
        }
        Console.WriteLine();
        switch (x)
        {
            case 1: int local = 5; Console.Write(local); break;
            case 3: local = 7; Console.Write(local); break;
        }
        switch (x) { case var v when v == 3: { string local2 = "a"; Console.WriteLine(local2); } break; }
        Console.WriteLine(Nested(1, 2) + Nested(2, 1) + Nested(2, 2));
        const int K = 4;
        switch (x + 1) { case K: Console.WriteLine("K"); break; case K + 1: Console.WriteLine("K1"); break; }
        switch (true)
        {
            case true when x > 2: Console.WriteLine("x>2"); break;
            default: Console.WriteLine("x<=2"); break;
        }
    }

    static string Nested(int a, int b)
    {
        switch (a)
        {
            case 1:
                switch (b) { case 2: return "1-2 "; }
                goto default;
            case 2:
                switch (b) { case 1: break; default: return "2-* "; }
                goto case 1;
            default: return "def ";
        }
    }
}
