Console.WriteLine(C.F(1, "a") + C.G(2) + C.H(true) + C.I(1));
class C
{
    public static int F(int n, string s) //~ AW0161: 'C.F(int, string)': not all code paths return a value
    {
        while (n > 0) { return n; }
    }
    public static int G(int n)
    {
        while (true) { if (n > 5) return n; n++; }
    }
    public static int H(bool b) //~ AW0161: 'C.H(bool)': not all code paths return a value
    {
        for (;;) { if (b) break; }
    }
    public static int I(int n)
    {
        switch (n) { case 1: return 1; default: throw new Exception(); }
    }
}
