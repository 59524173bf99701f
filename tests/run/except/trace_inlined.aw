// A trace names every method and line that an exception came through, whether their code was inlined or not.
static class Program
{
    static int Check(int x)
    {
        if (x > 2)
            throw new ArgumentException("big");
        return x + 1;
    }

    static int Outer(int x)
    {
        int y = Check(x);
        return y * 2;
    }

    static int Twice(int x) => Outer(x - 1) + Outer(x);

    static int First(int[] a) => a[0];

    static async Task<int> Slow(int x)
    {
        if (x < 0)
            await Task.Yield();
        return Check(x);
    }

    static async Task<int> Sum(int x)
    {
        int s = 0;
        for (int i = 0; i < 5; i++)
            s += await Slow(i + x);
        return s;
    }

    // The lines of the trace without the file's path.
    static void Show(Exception e)
    {
        Console.WriteLine(e.Message);
        foreach (string line in e.StackTrace!.Split('\n'))
        {
            int path = line.IndexOf(" in ");
            int colon = line.LastIndexOf(":line ");
            Console.WriteLine(path < 0 ? line : line.Substring(0, path) + line.Substring(colon));
        }
    }

    static async Task Main()
    {
        try
        {
            Console.WriteLine(Twice(1));
            Console.WriteLine(Twice(3));
        }
        catch (Exception e)
        {
            Show(e);
        }
        try
        {
            Console.WriteLine(await Sum(-2));
            Console.WriteLine(await Sum(-1));
        }
        catch (Exception e)
        {
            Show(e);
        }
        try
        {
            Console.WriteLine(First(new int[0]));
        }
        catch (IndexOutOfRangeException e)
        {
            Show(e);
        }
        try
        {
            Console.WriteLine(new List<int>()[First(new[] { 1 })]);
        }
        catch (ArgumentOutOfRangeException e)
        {
            Console.WriteLine(e.StackTrace!.Contains("at Program.Main()"));
        }
    }
}
