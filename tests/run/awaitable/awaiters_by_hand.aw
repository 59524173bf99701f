// .NET TaskAwaiter, TaskCompletionSource and ContinueWith as awaitables: GetAwaiter by hand, OnCompleted, results of
// each state.
var tcs = new TaskCompletionSource<string>();
var aw = tcs.Task.GetAwaiter();
var seen = new TaskCompletionSource<string>();
Console.WriteLine(aw.IsCompleted);
aw.OnCompleted(() => seen.SetResult("continuation saw " + aw.GetResult()));
tcs.SetResult("value");
Console.WriteLine(await seen.Task + " " + aw.IsCompleted);
Console.WriteLine(tcs.TrySetResult("again") + " " + tcs.TrySetException(new Exception()) + " " + tcs.TrySetCanceled());
try { tcs.SetResult("x"); } catch (InvalidOperationException) { Console.WriteLine("only once"); }
var failed = new TaskCompletionSource<int>();
failed.SetException(new Exception[] { new FormatException("first"), new TimeoutException("second") });
try { await failed.Task; }
catch (FormatException e) { Console.WriteLine(e.Message + " " + failed.Task.Exception!.InnerExceptions.Count); }
try { failed.Task.GetAwaiter().GetResult(); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { failed.Task.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerExceptions[1].Message); }
var canceled = new TaskCompletionSource<int>();
canceled.SetCanceled();
try { await canceled.Task; }
catch (TaskCanceledException e) { Console.WriteLine(canceled.Task.Status + " " + (e.Task == canceled.Task)); }
try { int r = canceled.Task.Result; }
catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
// ContinueWith: of each ending, its options, its result.
async Task<int> Value(int n) { await Task.Yield(); return n < 0 ? throw new ArgumentException("neg") : n; }
Console.WriteLine(await Value(3).ContinueWith(t => t.Result * 2));
Console.WriteLine(await Value(-3).ContinueWith(t => t.IsFaulted + " " + t.Exception!.InnerException!.Message));
await Value(-1).ContinueWith(t => Console.WriteLine("only on fault"), TaskContinuationOptions.OnlyOnFaulted);
try { await Value(1).ContinueWith(t => Console.WriteLine("never"), TaskContinuationOptions.OnlyOnFaulted); }
catch (TaskCanceledException) { Console.WriteLine("not run"); }
Console.WriteLine(await await Value(5).ContinueWith(async t => await t + await Value(1)));
// Task.Yield's awaiter, and tasks finished beforehand.
var y = Task.Yield().GetAwaiter();
Console.WriteLine(y.IsCompleted);
Console.WriteLine(Task.CompletedTask.GetAwaiter().IsCompleted + " " + Task.FromResult(4).GetAwaiter().GetResult());
try { await Task.FromException<int>(new FormatException("made")); }
catch (FormatException e) { Console.WriteLine(e.Message); }
try { await Task.FromCanceled(new CancellationToken(true)); }
catch (OperationCanceledException e) { Console.WriteLine(e.CancellationToken.IsCancellationRequested); }
