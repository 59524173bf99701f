// C# specification §15.2.7, §15.5.6.2: field initialisers of all parts of a partial type run in order of the parts;
// structs, records, primary constructors; list patterns.
partial class P1 { static int A = S("A"); int x = S("x"); }

partial class P1
{
    static int B = S("B");
    int y = S("y");
    static int S(string n) { Console.WriteLine(n); return 1; }
}

partial class P1 { int z = S("z"); static int C = S("C"); public P1() { Console.WriteLine("ctor"); } }
partial struct S1 { int a = 5; }
partial struct S1 { int b = 6; public S1() { Console.WriteLine(a + b); } }
partial class Q(int k) { int m = k + 1; }
partial class Q { int n = 7; public override string ToString() => m + " " + n + " " + k; }
partial record R(int X) { public int Y = 3; }
partial record R { public int Z { get; } = 9; }

static class Program
{
    static void Main()
    {
        new P1();
        new S1();
        Console.WriteLine(new Q(4));
        Console.WriteLine(new R(1));
        int[] arr = { 1, 2 };
        var r = arr switch { [] => "e", [_, ..] => "n" }; Console.WriteLine(r);
        r = arr switch { [] => "e", [var q] => "1", [_, .., _] => "n" }; Console.WriteLine(r);
        r = arr switch { [.., 1] => "1", [..] => "n" }; Console.WriteLine(r);
        r = arr switch { { Length: 0 } => "e", [> 0, ..] => "p", [<= 0, ..] => "np" }; Console.WriteLine(r);
        r = arr switch { [>= 0, ..] => "e", [..] or null => "n" }; Console.WriteLine(r);
    }
}
