// ReaderWriterLockSlim.
var rw = new ReaderWriterLockSlim();
rw.EnterReadLock();
Console.WriteLine(rw.IsReadLockHeld + " " + rw.CurrentReadCount + " " + rw.IsWriteLockHeld);
try { rw.EnterReadLock(); } catch (LockRecursionException) { Console.WriteLine("no recursion"); }
try { rw.EnterWriteLock(); } catch (LockRecursionException) { Console.WriteLine("no upgrade"); }
rw.ExitReadLock();
try { rw.ExitReadLock(); } catch (SynchronizationLockException) { Console.WriteLine("not held"); }
rw.EnterUpgradeableReadLock();
rw.EnterWriteLock();
Console.WriteLine(rw.IsUpgradeableReadLockHeld + " " + rw.IsWriteLockHeld);
rw.ExitWriteLock();
rw.ExitUpgradeableReadLock();
var map = new Dictionary<int, int>();
Task[] tasks = Enumerable.Range(0, 4).Select(n => Task.Run(() =>
{
    for (int i = 0; i < 50; i++)
    {
        rw.EnterWriteLock();
        try { map[n] = map.TryGetValue(n, out int v) ? v + 1 : 1; } finally { rw.ExitWriteLock(); }
        rw.EnterReadLock();
        try { if (!map.ContainsKey(n)) Console.WriteLine("lost"); } finally { rw.ExitReadLock(); }
    }
})).ToArray();
await Task.WhenAll(tasks);
Console.WriteLine(map.Values.Sum() + " " + rw.TryEnterWriteLock(0));
