using System.Threading.Tasks;
Console.WriteLine(await F(1));
async Task<int> F(int n) //~ AW0161: 'F(int)': not all code paths return a value
{
    await Task.Yield();
    if (n > 3) return 1;
}
