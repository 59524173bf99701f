using var source = new CancellationTokenSource();
Task work = Patient(source.Token);
Console.WriteLine($"waiting: {!work.IsCompleted}");
source.Cancel();
try
{
    await work;
}
catch (OperationCanceledException)
{
    Console.WriteLine($"cancelled: {work.IsCanceled}");
}

static async Task Patient(CancellationToken token)
{
    await Task.Delay(Timeout.Infinite, token);
}
