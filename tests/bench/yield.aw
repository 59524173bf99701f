// 10 million suspensions by Task.Yield.
for (int i = 0; i < 10000000; i++) await Task.Yield();
Console.WriteLine("done");
