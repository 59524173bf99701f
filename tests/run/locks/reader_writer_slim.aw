// ReaderWriterLockSlim: modes, properties, recursion refused, upgrade.
class Program
{
    static void Try(string name, Action a)
    {
        try { a(); Console.WriteLine(name + ": ok"); }
        catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name}"); }
    }

    static void Main()
    {
        var l = new ReaderWriterLockSlim();
        void Show() => Console.WriteLine($"r={l.IsReadLockHeld} w={l.IsWriteLockHeld} u={l.IsUpgradeableReadLockHeld} readers={l.CurrentReadCount}");
        Show();
        l.EnterReadLock();
        Show();
        Try("read again", l.EnterReadLock);
        Try("write in read", l.EnterWriteLock);
        Console.WriteLine(Task.Run(() => l.TryEnterReadLock(0) && Exit(l.ExitReadLock)).Result);
        Console.WriteLine(Task.Run(() => l.TryEnterWriteLock(0)).Result);
        l.ExitReadLock();
        Try("exit read", l.ExitReadLock);
        l.EnterUpgradeableReadLock();
        l.EnterWriteLock();
        Show();
        l.ExitWriteLock();
        Show();
        l.ExitUpgradeableReadLock();
        int value = 0;
        Thread[] ts = Enumerable.Range(0, 4).Select(i => new Thread(() =>
        {
            for (int k = 0; k < 25; k++)
            {
                l.EnterWriteLock();
                try { value++; } finally { l.ExitWriteLock(); }
                l.EnterReadLock();
                try { if (value < 1) Console.WriteLine("never"); } finally { l.ExitReadLock(); }
            }
        })).ToArray();
        foreach (Thread t in ts) t.Start();
        foreach (Thread t in ts) t.Join();
        Console.WriteLine(value);
        var r = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
        r.EnterReadLock();
        r.EnterReadLock();
        Console.WriteLine($"{r.RecursiveReadCount} {r.RecursionPolicy}");
    }

    static bool Exit(Action a) { a(); return true; }
}
