// exit: 7
// C# 7.1: Main may be async and return Task<int>.
class Program
{
    static async Task<int> Main(string[] args)
    {
        await Task.Yield();
        Console.WriteLine("in Main " + args.Length);
        return 7;
    }
}
