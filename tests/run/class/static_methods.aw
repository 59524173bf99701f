class Program
{
    static int Gcd(int a, int b) { while (b != 0) { int t = a % b; a = b; b = t; } return a; }
    static bool IsPrime(int n)
    {
        if (n < 2) return false;
        for (int i = 2; i * i <= n; i++) if (n % i == 0) return false;
        return true;
    }
    static long Power(long b, int e) { long r = 1; while (e > 0) { if ((e & 1) == 1) r *= b; b *= b; e >>= 1; } return r; }
    static string Reverse(string s) { string r = ""; foreach (char c in s) r = c + r; return r; }
    static int Main()
    {
        Console.WriteLine(Gcd(1071, 462));
        for (int i = 0; i < 30; i++) if (IsPrime(i)) Console.Write(i + " ");
        Console.WriteLine();
        Console.WriteLine(Power(3, 20));
        Console.WriteLine(Reverse("stressed"));
        return 0;
    }
}
