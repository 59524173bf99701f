// args: a bb ccc
class Program
{
    static void Main(string[] args)
    {
        Console.WriteLine(args.Length);
        foreach (string a in args) Console.Write(a + ".");
        Console.WriteLine();
    }
}
