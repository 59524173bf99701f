// Each GetAsyncEnumerator starts anew, with its own copy of the parameters; nothing runs before MoveNextAsync.
static async IAsyncEnumerable<int> Down(int n)
{
    Console.Write("[begin " + n + "]");
    while (n > 0) { await Task.Yield(); yield return n--; }
}
IAsyncEnumerable<int> s = Down(2);
Console.WriteLine("made");
var a = s.GetAsyncEnumerator();
var b = s.GetAsyncEnumerator();
Console.WriteLine("got");
await a.MoveNextAsync(); Console.Write(a.Current);
await a.MoveNextAsync(); Console.Write(a.Current);
await b.MoveNextAsync(); Console.WriteLine(b.Current);
Console.WriteLine(await a.MoveNextAsync() + " " + await b.MoveNextAsync() + " " + b.Current);
await a.DisposeAsync();
await b.DisposeAsync();
int sum = 0;
await foreach (int x in s) await foreach (int y in s) sum += x * y;
Console.WriteLine(sum);
var tasks = Enumerable.Range(1, 3).Select(async n =>
{
    int t = 0;
    await foreach (int v in Quiet(n)) t += v;
    return t;
});
Console.WriteLine(string.Join(",", await Task.WhenAll(tasks)));
static async IAsyncEnumerable<int> Quiet(int n) { for (; n > 0; n--) { await Task.Yield(); yield return n; } }
