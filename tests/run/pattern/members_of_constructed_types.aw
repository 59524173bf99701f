// C# specification §11.2.3, §12.8.7: constants, enum members and nested types of constructed types as patterns, alone
// and in operators.
class G<T> { public const int K = 3; public class In { public int V = 4; } public enum E { A, B } }

class P
{
    static void Main()
    {
        object o = 3;
        Console.WriteLine(o is G<int>.K);
        o = new G<int>.In();
        Console.WriteLine(o is G<int>.In);
        Console.WriteLine(o is G<string>.In or G<int>.In { V: 4 });
        switch (o)
        {
            case G<int>.E.A: break;
            case G<int>.In when true: Console.WriteLine("in"); break;
        }
        o = G<int>.E.B;
        Console.WriteLine(o switch
        {
            G<int>.E.A => "A",
            G<int>.E.B => "B",
            G<int>.In => "in",
            _ => "?"
        });
        Console.WriteLine(o is G<int>.E.B && o is G<int>.E);
        Console.WriteLine(o is G<int>.E ? 1 : 2);
        o = 4;
        Console.WriteLine(o is G<int>.K + 1);
        Console.WriteLine(o is System.Collections.Generic.List<int> or System.Int32);
        Console.WriteLine(o is not G<int>.In and not G<int>.K);
    }
}
