// TaskCreationOptions.AttachedToParent: a parent ends when its children have, and takes their exceptions; DenyChildAttach.
class Program
{
    static void Main()
    {
        int count = 0;
        var gate = new ManualResetEventSlim();
        Task parent = Task.Factory.StartNew(() =>
        {
            for (int i = 0; i < 3; i++)
                Task.Factory.StartNew(() => { gate.Wait(); Interlocked.Increment(ref count); }, TaskCreationOptions.AttachedToParent);
        });
        Console.WriteLine(parent.IsCompleted);
        gate.Set();
        parent.Wait();
        Console.WriteLine(count);
        Task failing = Task.Factory.StartNew(() =>
        {
            Task.Factory.StartNew(() => { throw new InvalidOperationException("child"); }, TaskCreationOptions.AttachedToParent);
        });
        try { failing.Wait(); }
        catch (AggregateException e)
        {
            Console.WriteLine(e.InnerException!.GetType().Name);
            Console.WriteLine(e.Flatten().InnerException!.Message);
        }
        Console.WriteLine(failing.Status);
        var hold = new TaskCompletionSource<int>();
        Task child = null!;
        Task denies = Task.Factory.StartNew(() =>
        {
            child = Task.Factory.StartNew(() => hold.Task.Wait(), TaskCreationOptions.AttachedToParent);
        }, TaskCreationOptions.DenyChildAttach);
        denies.Wait();
        Console.WriteLine($"{denies.Status} {child.IsCompleted}");
        hold.SetResult(1);
        child.Wait();
        Task run = Task.Run(() => { child = Task.Factory.StartNew(() => hold.Task.Wait(), TaskCreationOptions.AttachedToParent); });
        run.Wait();
        child.Wait();
    }
}
