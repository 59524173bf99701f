// C# specification §15.14: parameters of async methods: changed, captured, optional, params, structs and long lists
using System;
using System.Threading.Tasks;

async Task<string> Change(int a, string s, int[] arr)
{
    a++;
    await Task.Yield();
    a *= 2;
    s += a;
    arr[0] = a;
    arr = new[] { 5 };
    await Task.Yield();
    return s + arr[0];
}
int x = 1; var ar = new[] { 0 };
Console.WriteLine(await Change(x, "s", ar) + x + ar[0]);

async Task<int> Opt(int a, int b = 10, string? c = null, params int[] rest)
{
    await Task.Yield();
    return a + b + (c?.Length ?? 0) + rest.Length * 1000;
}
Console.WriteLine($"{await Opt(1)} {await Opt(1, 2)} {await Opt(c: "abc", a: 1)} {await Opt(1, 2, "x", 4, 5)}");

async Task<Big> Struct(Big b)
{
    b.A++;
    await Task.Yield();
    b.S += "!";
    var copy = b;
    await Task.Yield();
    copy.D += b.A;
    return copy;
}
var big = new Big { A = 1, B = 2, C = 3, S = "s", D = 1.5m };
var r = await Struct(big);
Console.WriteLine($"{r.A} {r.B} {r.C} {r.S} {r.D} / {big.A} {big.S}");

async Task<long> Many(byte a, sbyte b, short c, ushort d, int e, uint f, long g, ulong h, char i, bool j, float k,
    double l, decimal m, string n, object o)
{
    await Task.Yield();
    long q = a + b + c + d + e + f + g + (long)h + i + (j ? 1 : 0) + (long)k + (long)l + (long)m + n.Length;
    await Task.Yield();
    return q + (int)o;
}
Console.WriteLine(await Many(1, -2, 3, 4, 5, 6, 7, 8, 'a', true, 9.5f, 10.5, 11.5m, "twelve", 13));

async Task Cap(int n)
{
    Func<int> get = () => n;
    Action inc = () => n += 10;
    n++;
    await Task.Yield();
    inc();
    Console.Write(get() + " ");
    n = 0;
    await Task.Yield();
    Console.WriteLine(get() + n);
}
await Cap(1);

async Task<(int, string)> Tup((int a, string b) t, int? n)
{
    t.a += n ?? -1;
    await Task.Yield();
    t.b += n.HasValue;
    return t;
}
Console.WriteLine(await Tup((1, "t"), 5) + " " + await Tup((1, "t"), null));
async Task Disc(int _, string __) { await Task.Yield(); Console.WriteLine(_ + __); }
await Disc(1, "u");

struct Big { public long A, B, C; public string S; public decimal D; }
