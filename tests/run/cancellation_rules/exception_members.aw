// OperationCanceledException and TaskCanceledException: constructors, messages, tokens, tasks.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

var t = new CancellationToken(true);
OperationCanceledException[] all =
{
    new OperationCanceledException(), new OperationCanceledException("m"),
    new OperationCanceledException("m", new Exception("i")),
    new OperationCanceledException(t), new OperationCanceledException("m", t),
    new OperationCanceledException("m", new Exception("i"), t),
    new TaskCanceledException(), new TaskCanceledException("m"), new TaskCanceledException("m", new Exception("i")),
    new TaskCanceledException("m", new Exception("i"), t), new TaskCanceledException((Task?)null),
    new TaskCanceledException(Task.FromCanceled(t)),
};
foreach (var e in all)
    Console.WriteLine($"{e.GetType().Name}: {e.Message} | {e.InnerException?.Message} | {e.CancellationToken == t} | {(e as TaskCanceledException)?.Task?.Status}");
