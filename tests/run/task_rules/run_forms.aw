// Task.Run: which overload a lambda takes, results, exceptions, nested runs, cancellation.
Console.WriteLine(await Task.Run(() => 5));
Console.WriteLine(await Task.Run(async () => { await Task.Yield(); return "async"; }));
await Task.Run(() => Console.WriteLine("action"));
await Task.Run(async () => { await Task.Yield(); Console.WriteLine("async action"); });
Console.WriteLine(await Task.Run(() => Task.FromResult(6)));
static int Named() => 7;
Console.WriteLine(await Task.Run(Named));
static async Task<int> NamedAsync() { await Task.Yield(); return 8; }
Console.WriteLine(await Task.Run(NamedAsync) + await Task.Run(() => NamedAsync()));
Task<int> throwing = Task.Run(int () => throw new FormatException("f"));
try { await throwing; } catch (FormatException e) { Console.WriteLine(e.Message + " " + throwing.Status); }
Console.WriteLine(await Task.Run(() => Task.Run(() => Task.Run(() => 9))));
try { await Task.Run(() => 1, new CancellationToken(true)); } catch (TaskCanceledException) { Console.WriteLine("not run"); }
try { _ = Task.Run((Action)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { _ = Task.Run((Func<Task>)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
try { await Task.Run(() => (Task)null!); } catch (TaskCanceledException) { Console.WriteLine("null task"); }
