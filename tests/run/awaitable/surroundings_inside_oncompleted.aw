// The surroundings of a method whose awaiter continues inside OnCompleted: its AsyncLocals are its own, before and after, and
// its caller's are back when it returns.
using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

var local = new AsyncLocal<string>();

async Task<string> Method(string name)
{
    local.Value = name;
    Console.WriteLine("in " + local.Value);
    await new Inline(local);
    Console.WriteLine("behind " + local.Value);
    local.Value = name + "'";
    await new Inline(local);
    return local.Value;
}

local.Value = "main";
Task<string> first = Method("first");
Console.WriteLine("after the call: " + local.Value);
Console.WriteLine(await first + " " + local.Value);

async Task<int> Threaded(int n)
{
    local.Value = "t" + n;
    int sum = 0;
    for (int i = 0; i < n; i++)
    {
        await new OtherThread(local);
        sum += local.Value == "t" + n ? 1 : 1000;
    }
    return sum;
}

var tasks = new Task<int>[8];
for (int i = 0; i < tasks.Length; i++)
    tasks[i] = Threaded(i * 3);
int[] sums = await Task.WhenAll(tasks);
Console.WriteLine(string.Join(' ', sums) + " " + local.Value);

async Task<int> Deep(int n)
{
    for (int i = 0; i < n; i++)
        await new Quiet();
    return n;
}

Console.WriteLine(await Deep(2000));

class Inline : INotifyCompletion
{
    private readonly AsyncLocal<string> _local;

    public Inline(AsyncLocal<string> local)
    {
        _local = local;
    }

    public Inline GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() { }

    public void OnCompleted(Action continuation)
    {
        Console.WriteLine("told in " + _local.Value);
        _local.Value = "changed by the awaiter";
        continuation();
        Console.WriteLine("continued in " + _local.Value);
    }
}

class OtherThread : INotifyCompletion
{
    private readonly AsyncLocal<string> _local;

    public OtherThread(AsyncLocal<string> local)
    {
        _local = local;
    }

    public OtherThread GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() { }

    public void OnCompleted(Action continuation)
    {
        var thread = new Thread(() => continuation());
        thread.Start();
        thread.Join();
    }
}

class Quiet : INotifyCompletion
{
    public Quiet GetAwaiter() => this;

    public bool IsCompleted => false;

    public void GetResult() { }

    public void OnCompleted(Action continuation) => continuation();
}
