F(null); //~ AW0121: The call is ambiguous between the following methods or properties: 'Program.F(string)' and 'Program.F(int[])'
G(1, 1); //~ AW0121: The call is ambiguous between the following methods or properties: 'Program.G(int, long)' and
H(() => null!); //~ AW0121: The call is ambiguous between the following methods or properties: 'Program.H(Func<string>)' and
void P() { }
class X
{
}
partial class Program
{
    static void F(string s) { }
    static void F(int[] a) { }
    static void G(int a, long b) { }
    static void G(long a, int b) { }
    static void H(Func<string> f) { }
    static void H(Func<int[]> f) { }
}
