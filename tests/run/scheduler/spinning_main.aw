// Code that never waits must not hold up the pool: Main's thread is none of its threads (System.Threading.ThreadPool).
using System.Collections.Concurrent;

// A method that is to be resumed by a timer, while this thread asks again and again.
Task<int> task = Task.Run(async () => { await Task.Delay(1); return 5; });
while (!task.IsCompleted) { }
Console.WriteLine(await task);

// A flag set by a timer's callback.
int fired = 0;
using (var timer = new Timer(_ => Volatile.Write(ref fired, 1), null, 1, Timeout.Infinite))
    while (Volatile.Read(ref fired) == 0) { }
Console.WriteLine("fired");

// A message loop that finds a message each time.
var messages = new ConcurrentQueue<Action>();
bool done = false;
void Post() => messages.Enqueue(() => { if (!Volatile.Read(ref done)) Post(); });
Post();
Task waits = Waits();
while (messages.TryDequeue(out Action? message))
    message();
await waits;
Console.WriteLine("end");

async Task Waits()
{
    for (int i = 0; i < 3; i++)
        await Task.Delay(1);
    Console.WriteLine("waited");
    Volatile.Write(ref done, true);
}
