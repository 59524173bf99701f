// Delay(0) is complete at once; a negative delay is refused.
Console.WriteLine(Task.Delay(0).IsCompleted);
try { await Task.Delay(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
await Task.Delay(1);
Console.WriteLine("ok");
