// CancellationToken.Register: callbacks run once, the latest first, on the thread that cancels.
var cts = new CancellationTokenSource();
var log = new List<string>();
int thread = Environment.CurrentManagedThreadId;
for (int i = 1; i <= 3; i++) { int n = i; cts.Token.Register(() => log.Add(n.ToString())); }
var removed = cts.Token.Register(() => log.Add("removed"));
removed.Dispose();
cts.Token.Register(s => log.Add((string)s!), "state");
cts.Token.Register(() => log.Add((Environment.CurrentManagedThreadId == thread).ToString()));
cts.Cancel();
cts.Cancel();
Console.WriteLine(string.Join(",", log));
cts.Token.Register(() => Console.WriteLine("at once"));
Console.WriteLine(cts.IsCancellationRequested + " " + cts.Token.CanBeCanceled + " " + CancellationToken.None.CanBeCanceled);
var bad = new CancellationTokenSource();
bad.Token.Register(() => log.Add("still"));
bad.Token.Register(() => throw new InvalidOperationException("in callback"));
try { bad.Cancel(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message + " " + log[log.Count - 1]); }
var first = new CancellationTokenSource();
first.Token.Register(() => Console.WriteLine("not run"));
first.Token.Register(() => throw new FormatException("first"));
try { first.Cancel(true); } catch (FormatException e) { Console.WriteLine(e.Message); }
