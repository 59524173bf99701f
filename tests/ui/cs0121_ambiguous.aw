C.F(1, 1); //~ AW0121: The call is ambiguous between the following methods or properties: 'C.F(int, long)' and 'C.F(long, int)'
class C
{
    public static void F(int a, long b) { }
    public static void F(long a, int b) { }
}
