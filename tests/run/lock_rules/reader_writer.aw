// .NET, ReaderWriterLockSlim: which modes can be entered by another thread while one is held; recursion; misuse.
var rw = new ReaderWriterLockSlim();

string Others() => Task.Factory.StartNew(() =>
{
    string s = "";
    if (rw.TryEnterReadLock(0)) { s += "r"; rw.ExitReadLock(); }
    if (rw.TryEnterUpgradeableReadLock(0)) { s += "u"; rw.ExitUpgradeableReadLock(); }
    if (rw.TryEnterWriteLock(0)) { s += "w"; rw.ExitWriteLock(); }
    return s;
}, TaskCreationOptions.LongRunning).Result;
Console.WriteLine("free: " + Others());
rw.EnterReadLock();
Console.WriteLine("read: " + Others() + " " + rw.CurrentReadCount);
Try("read twice", () => rw.EnterReadLock());
Try("write in read", () => rw.EnterWriteLock());
rw.ExitReadLock();
rw.EnterUpgradeableReadLock();
Console.WriteLine("upgradeable: " + Others() + " " + rw.IsUpgradeableReadLockHeld);
rw.EnterWriteLock();
Console.WriteLine("upgraded: " + Others() + " " + rw.IsWriteLockHeld);
rw.ExitWriteLock();
rw.ExitUpgradeableReadLock();
rw.EnterWriteLock();
Console.WriteLine("write: " + Others());
Try("read in write", () => rw.EnterReadLock());
rw.ExitWriteLock();
Try("exit", () => rw.ExitWriteLock());
var deep = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
deep.EnterWriteLock();
deep.EnterWriteLock();
deep.EnterReadLock();
Console.WriteLine(deep.RecursiveWriteCount + " " + deep.RecursiveReadCount + " " + deep.RecursionPolicy);
Try("dispose", () => deep.Dispose());

void Try(string what, Action action)
{
    try { action(); Console.WriteLine(what + ": ok"); }
    catch (AggregateException e)
    {
        Console.WriteLine($"{what}: {string.Join(", ", e.InnerExceptions.Select(x => x.GetType().Name + " " + x.Message))}");
    }
    catch (Exception e) { Console.WriteLine($"{what}: {e.GetType().Name}: {e.Message}"); }
}
