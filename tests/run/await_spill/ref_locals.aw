// C# specification §9.2.9, §13.6.2 (C# 13): `ref` locals and ref returns between the awaits of an async method
using System;
using System.Threading.Tasks;

int[] data = { 1, 2, 3, 4 };
async Task<int> A(int v) { await Task.Yield(); return v; }
static ref int At(int[] a, int i) => ref a[i];
async Task<int> Sum()
{
    int sum = 0;
    for (int i = 0; i < data.Length; i++)
    {
        int add = await A(10);
        ref int e = ref data[i];
        e += add;
        sum += e;
        await Task.Yield();
    }
    {
        ref int last = ref At(data, await A(3));
        last *= 2;
    }
    At(data, await A(0)) = 7;
    At(data, 1)++;
    await Task.Yield();
    return sum;
}
Console.WriteLine(await Sum());
Console.WriteLine(string.Join(",", data));
int v = await A(data[await A(0)] + At(data, 1));
Console.WriteLine(v);
