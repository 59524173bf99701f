// Tasks of tasks: await await, Unwrap, Task.Run's two forms, StartNew's one.
static async Task<int> One() { await Task.Yield(); return 1; }
Task<Task<int>> nested = Task.Factory.StartNew(One);
Console.WriteLine(await await nested);
Console.WriteLine(await Task.Factory.StartNew(One).Unwrap());
Console.WriteLine(await Task.Run(One));
Console.WriteLine(await Task.Run(async () => await One() + 1));
Task<Task<Task<int>>> deep = Task.FromResult(Task.FromResult(One()));
Console.WriteLine(await await await deep);
Console.WriteLine((await deep.Unwrap().Unwrap()));
Task<Task> fails = Task.Factory.StartNew(async () => { await Task.Yield(); throw new FormatException("inner"); });
try { await fails; Console.WriteLine("outer is fine"); await await fails; }
catch (FormatException e) { Console.WriteLine(e.Message + " " + fails.Status); }
try { await fails.Unwrap(); } catch (FormatException) { Console.WriteLine("unwrapped"); }
Task<Task<int>> nothing = Task.FromResult<Task<int>>(null!);
try { await nothing.Unwrap(); } catch (TaskCanceledException) { Console.WriteLine("cancelled"); }
Func<Func<Task<Func<int>>>> f = () => async () => { await Task.Yield(); return () => 42; };
Console.WriteLine((await f()())());
Task<IEnumerable<Task<int>>> many = Task.FromResult(Enumerable.Range(0, 3).Select(async i => { await Task.Yield(); return i; }));
Console.WriteLine((await Task.WhenAll(await many)).Sum());
