// Scale: a chain of awaits, completed and then faulted at its leaf, resumes without recursion (tests/bench/deep_chain.aw: 100,000).
// gc: 1000
using System;
using System.Threading.Tasks;

const int Depth = 5000;
Task<int> Chain(Task<int> leaf)
{
    for (int i = 0; i < Depth; i++)
        leaf = Next(leaf);
    return leaf;
}
async Task<int> Next(Task<int> before) => await before + 1;
var good = new TaskCompletionSource<int>();
Task<int> root = Chain(good.Task);
good.SetResult(0);
Console.WriteLine(await root);
var bad = new TaskCompletionSource<int>();
root = Chain(bad.Task);
bad.SetException(new InvalidOperationException("leaf"));
try { await root; } catch (InvalidOperationException e) { Console.WriteLine(e.Message + " " + root.Status); }
var gone = new TaskCompletionSource<int>();
root = Chain(gone.Task);
gone.SetCanceled();
try { await root; } catch (TaskCanceledException) { Console.WriteLine(root.Status); }
