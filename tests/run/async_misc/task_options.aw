// Start, RunSynchronously and options of tasks that allow none of it (System.Threading.Tasks.Task).
using System;
using System.Threading;
using System.Threading.Tasks;
void Try(string what, Action a)
{
    try { a(); Console.WriteLine(what + " ok"); }
    catch (Exception e) { Console.WriteLine(what + " " + e.GetType().Name + ": " + e.Message); }
}
Task c = Task.Delay(10).ContinueWith(_ => { });
Try("start continuation", () => c.Start());
Try("run continuation", () => c.RunSynchronously());
Try("start promise", () => new TaskCompletionSource<int>().Task.Start());
Try("start async", () => F().Start());
Try("run async", () => F().RunSynchronously());
Try("start done", () => Task.CompletedTask.Start());
Try("options", () => new Task(() => { }, (TaskCreationOptions)1000));
Try("options2", () => new Task<int>(() => 1, (TaskCreationOptions)1000));
Try("options3", () => Task.Factory.StartNew(() => { }, (TaskCreationOptions)1000));
Try("options4", () => Task.CompletedTask.ContinueWith(_ => { }, (TaskContinuationOptions)0x1000));
Try("options5", () => new TaskCompletionSource<int>((TaskCreationOptions)1000));
Try("options6", () => Task.CompletedTask.ContinueWith(_ => { },
    TaskContinuationOptions.NotOnCanceled | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnRanToCompletion));
Try("null", () => new Task(null!));
Try("null2", () => Task.Run((Action)null!));
var t2 = new Task(() => throw new Exception("x"));
t2.RunSynchronously();
Console.WriteLine(t2.Status + " " + t2.Exception!.InnerException!.Message);
async Task F() => await Task.Delay(10);
