// async instance methods keep `this`.
var c = new Counter();
await c.Add(5);
await c.Add(6);
Console.WriteLine(c.Value);
Console.WriteLine(await c.Twice());
var d = new Counter();
Task t1 = d.Add(1), t2 = d.Add(2);
await t1; await t2;
Console.WriteLine(d.Value > 0);
class Counter
{
    public int Value;
    public async Task Add(int n)
    {
        int before = Value;
        await Task.Yield();
        Value = before + n;
    }
    public async Task<int> Twice()
    {
        await Add(Value);
        return this.Value;
    }
}
