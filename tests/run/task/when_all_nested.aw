// WhenAll of WhenAll: all exceptions, flat and in order.
using System;
using System.Threading.Tasks;

class Program
{
    static async Task Fail(string name, int ms)
    {
        await Task.Delay(ms);
        throw new Exception(name);
    }

    static async Task Main()
    {
        Task inner = Task.WhenAll(Fail("a", 15), Fail("b", 5));
        Task outer = Task.WhenAll(Fail("c", 1), inner, Task.Delay(1), Fail("d", 10));
        try
        {
            await outer;
        }
        catch (Exception e)
        {
            Console.WriteLine("caught " + e.Message);
        }
        foreach (Exception e in outer.Exception.InnerExceptions)
            Console.WriteLine(e.Message);
        Console.WriteLine(inner.Exception.InnerExceptions.Count + " " + outer.Status);
    }
}
