// An exception in the body and one in DisposeAsync: the second replaces the first; disposal happens once, after the
// body.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

async Task Try(bool body, bool dispose)
{
    try
    {
        await foreach (int i in new Source(dispose))
        {
            Console.Write(i + " ");
            if (body) throw new FormatException("body");
        }
        Console.WriteLine("no exception");
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + " " + e.Message + " " + (e.InnerException == null));
    }
}
await Try(false, false);
await Try(true, false);
await Try(false, true);
await Try(true, true);

class Source : IAsyncEnumerable<int>, IAsyncEnumerator<int>
{
    private readonly bool _throws;
    private int _i;
    public Source(bool throws) => _throws = throws;
    public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken token = default) => this;
    public int Current => _i;
    public async ValueTask<bool> MoveNextAsync() { await Task.Yield(); return ++_i < 3; }

    public async ValueTask DisposeAsync()
    {
        Console.Write("dispose ");
        await Task.Yield();
        if (_throws) throw new OverflowException("dispose");
    }
}
