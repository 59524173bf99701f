// Task.Run with async delegates, null tasks and tokens; Unwrap of what fails outside and inside; FromException, FromCanceled.
using System;
using System.Threading;
using System.Threading.Tasks;

class Program
{
    static string Show(Task t)
    {
        try { t.Wait(); return t.Status.ToString(); }
        catch (AggregateException e) { return t.Status + " " + e.InnerException.GetType().Name + " " + e.InnerException.Message; }
    }

    static void Main()
    {
        using var cts = new CancellationTokenSource();
        cts.Cancel();
        Console.WriteLine(Show(Task.Run(async () => { await Task.Yield(); })));
        Console.WriteLine(Show(Task.Run(async () => { await Task.Yield(); throw new FormatException("f"); })));
        Console.WriteLine(Show(Task.Run(() => (Task)null)));
        Console.WriteLine(Show(Task.Run(() => (Task<int>)null)));
        Console.WriteLine(Show(Task.Run(() => Console.WriteLine("never"), cts.Token)));
        Console.WriteLine(Show(Task.Run(async () => { await Task.Delay(-1, cts.Token); })));
        Console.WriteLine(Show(Task.Run(() => { throw new OperationCanceledException("mine"); })));
        Console.WriteLine(Show(Task.Run(() => cts.Token.ThrowIfCancellationRequested(), CancellationToken.None)));
        using var own = new CancellationTokenSource();
        Console.WriteLine(Show(Task.Run(() => { own.Cancel(); own.Token.ThrowIfCancellationRequested(); }, own.Token)));
        Console.WriteLine(Show(Task.Factory.StartNew(() => Task.FromException(new ArgumentException("inner"))).Unwrap()));
        Console.WriteLine(Show(Task.Factory.StartNew<Task>(() => throw new ArgumentException("outer")).Unwrap()));
        Console.WriteLine(Show(Task.Factory.StartNew(() => Task.FromCanceled<int>(cts.Token)).Unwrap()));
        Console.WriteLine(Show(Task.FromCanceled(cts.Token)) + " " + Show(Task.FromException<int>(new Exception("e"))));
        try { Task.FromCanceled(CancellationToken.None); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        try { Task.Run((Action)null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { Task.FromException(null); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
        try { Task.Delay(-2); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.ParamName); }
        Console.WriteLine(Task.Delay(0).IsCompleted + " " + Task.Delay(1, cts.Token).IsCanceled);
    }
}
