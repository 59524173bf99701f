// Structs across awaits (§16.4): what a method of a copy changes does not reach the original; fields of locals do.
var c = new Counter();
async Task<int> N(int v) { await Task.Yield(); return v; }
c.Count += await N(3);
Console.WriteLine(c.Count);
c.Add(await N(4));
Console.WriteLine(c.Count);
var copy = c;
copy.Add(await N(1));
Console.WriteLine(c.Count + " " + copy.Count);
await c.AddLater(100);
Console.WriteLine(c.Count);
Counter[] all = { c, copy };
all[await N(0)].Add(await N(10));
all[1].Count++;
Console.WriteLine(all[0].Count + " " + all[1].Count + " " + c.Count);
var holder = new Holder();
holder.Inner.Add(await N(5));
holder.Inner.Count *= await N(2);
Console.WriteLine(holder.Inner.Count);
(await Make()).Add(1);
Console.WriteLine((await Make()).Count);
async Task<Counter> Make() { await Task.Yield(); return new Counter { Count = 50 }; }
struct Counter
{
    public int Count;
    public void Add(int n) => Count += n;
    public async Task AddLater(int n) { await Task.Yield(); Count += n; }
}
class Holder { public Counter Inner; }
