// An awaiter that calls its continuation inside OnCompleted: the method goes on, in order, and its task ends. Whether it
// has ended when the call returns is left open here: a mode of the tests makes every await suspend.
using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

async Task<int> Run(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
    {
        sum += await new Inline(i);
        try { sum += await new Inline(100); } finally { sum += await new Inline(1000); }
    }
    Console.Write("[run ends] ");
    return sum;
}
Task<int> t = Run(3);
int result = await t;
Console.WriteLine(t.IsCompleted + " " + result);

async Task Order()
{
    Console.Write("a ");
    await new Inline(0);
    Console.Write("b ");
    await new Inline(0);
    Console.Write("c ");
}
Task o = Order();
await o;
Console.WriteLine(o.Status);

class Inline(int value) : INotifyCompletion
{
    public Inline GetAwaiter() => this;
    public bool IsCompleted => false;
    public int GetResult() => value;
    public void OnCompleted(Action c) => c();
}
