// Ten thousand delays at once: they all end after one second, and no thread waits for any of them.
var tasks = new Task[10000];
for (int i = 0; i < tasks.Length; i++)
    tasks[i] = Task.Delay(1000);
await Task.WhenAll(tasks);
Console.WriteLine("10000 delays of one second are over");
