// Cold tasks: Start, RunSynchronously, and what is refused.
var log = new List<string>();
var t = new Task<int>(() => { log.Add("run"); return 4; });
Console.WriteLine(t.Status);
t.RunSynchronously();
Console.WriteLine(t.Status + " " + t.Result + " " + log.Count);
try { t.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { Task.CompletedTask.Start(); } catch (InvalidOperationException e) { Console.WriteLine(e.GetType().Name); }
try { Task.Run(() => { }).RunSynchronously(); } catch (InvalidOperationException) { Console.WriteLine("not twice"); }
var faulty = new Task(() => throw new ArgumentException("inside"));
faulty.RunSynchronously();
Console.WriteLine(faulty.Status + " " + faulty.Exception!.InnerException!.Message);
var cts = new CancellationTokenSource();
var never = new Task(() => log.Add("never"), cts.Token);
cts.Cancel();
Console.WriteLine(never.Status);
try { never.Start(); } catch (InvalidOperationException) { Console.WriteLine("cancelled before"); }
try { await never; } catch (TaskCanceledException e) { Console.WriteLine(e.Task == never); }
var withState = new Task(s => log.Add("state " + s), 7);
withState.Start();
await withState;
Console.WriteLine(string.Join(", ", log) + " " + withState.AsyncState);
try { new Task((Action)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
