class Program
{
    static int counter;
    static async Task Main()
    {
        await Util.Twice("x");
        Console.WriteLine(Util.Calls + counter);
        await Work();
    }
    static async Task Work() { counter++; await Task.Yield(); counter++; Console.WriteLine(counter); }
}
static class Util
{
    public static int Calls;
    public static async Task Twice(string s)
    {
        Calls++;
        await Task.Yield();
        Console.WriteLine(s + s);
    }
}
