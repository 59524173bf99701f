// C# specification §13.11: thousands of async frames unwound by one exception, each with an awaiting finally or catch
using System;
using System.Threading.Tasks;

int finals = 0, caught = 0;

async Task Down(int n)
{
    try { if (n == 0) { await Task.Yield(); throw new InvalidOperationException("bottom"); } await Down(n - 1); }
    finally { if (n % 100 == 0) await Task.Yield(); finals++; }
}
try { await Down(3000); } catch (InvalidOperationException e) { Console.WriteLine($"{e.Message} {finals}"); }

async Task<int> Wrap(int n)
{
    try { if (n == 0) { await Task.Yield(); throw new Exception("0"); } return await Wrap(n - 1); }
    catch (Exception e) when (n % 2 == 0 || e.Message.Length > 100)
    {
        caught++;
        if (n == 500) return int.Parse(e.Message);
        throw new Exception(n.ToString());
    }
}
Console.WriteLine(await Wrap(500) + " " + caught);
async Task<long> Sum(int n) => n == 0 ? 0 : n + await Sum(n - 1);
Console.WriteLine(await Sum(5000));
async ValueTask<int> Even(int n) { if (n % 64 == 0) await Task.Yield(); return n == 0 ? 1 : await Odd(n - 1); }
async ValueTask<int> Odd(int n) => n == 0 ? 0 : await Even(n - 1);
Console.WriteLine(await Even(2001));
