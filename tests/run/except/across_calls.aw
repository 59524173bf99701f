// An exception unwinds through calls, loops and finally blocks.
int depth = Deep.Run(50);
Console.WriteLine(depth + " " + Deep.Finallies);
class Deep
{
    public static int Finallies;
    static void Down(int n)
    {
        try
        {
            if (n == 0) throw new ArgumentOutOfRangeException("n");
            Down(n - 1);
        }
        finally { Finallies++; }
    }
    public static int Run(int n)
    {
        try { Down(n); return 0; }
        catch (ArgumentException) { return n; }
    }
}
