// Parallel.For, ForEach, Invoke: results, exceptions, break, stop, cancellation.
int sum = 0;
ParallelLoopResult r = Parallel.For(0, 100, i => Interlocked.Add(ref sum, i));
Console.WriteLine(sum + " " + r.IsCompleted + " " + r.LowestBreakIteration.HasValue);
int total = 0;
Parallel.ForEach(new[] { 1, 2, 3, 4 }, new ParallelOptions { MaxDegreeOfParallelism = 2 }, x => Interlocked.Add(ref total, x));
Console.WriteLine(total);
try { Parallel.For(0, 4, i => { if (i == 2) throw new FormatException("two"); }); }
catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.All(x => x is FormatException)); }
int ran = 0;
Parallel.Invoke(() => Interlocked.Increment(ref ran), () => Interlocked.Increment(ref ran), () => Interlocked.Increment(ref ran));
Console.WriteLine(ran);
try { Parallel.For(0, 10, new ParallelOptions { CancellationToken = new CancellationToken(true) }, i => { }); }
catch (OperationCanceledException) { Console.WriteLine("cancelled"); }
ParallelLoopResult stopped = Parallel.For(0, 1000, (i, state) => { if (i == 0) state.Stop(); });
Console.WriteLine(stopped.IsCompleted);
long locals = 0;
Parallel.For(0, 50, () => 0L, (i, state, mine) => mine + i, mine => Interlocked.Add(ref locals, mine));
Console.WriteLine(locals);
