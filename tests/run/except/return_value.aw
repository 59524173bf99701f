// C# 13.10.5: the value of return is computed before finally runs.
int x = Probe.Value();
Console.WriteLine(x + " " + Probe.Seen);
try { Probe.Replace(); } catch (Exception e) { Console.WriteLine(e.Message); }
Console.WriteLine(Probe.Nested());
class Probe
{
    public static int Seen = 1;
    public static int Value()
    {
        try { return Seen; }
        finally { Seen = 99; }
    }
    public static void Replace()
    {
        try { throw new Exception("first"); }
        finally { throw new InvalidOperationException("second"); }
    }
    public static int Nested()
    {
        while (true)
        {
            try
            {
                try { return 5; }
                finally { Seen++; }
            }
            finally { Console.WriteLine("seen " + Seen); }
        }
    }
}
