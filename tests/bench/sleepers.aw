// One million delays at once.
var tasks = new Task[1000000];
for (int i = 0; i < tasks.Length; i++) tasks[i] = Task.Delay(3000);
await Task.WhenAll(tasks);
Console.WriteLine("done");
