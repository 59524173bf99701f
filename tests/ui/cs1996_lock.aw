object key = new();
lock (key)
{
    await Task.Yield(); //~ AW1996: Cannot await in the body of a lock statement
    Func<Task> f = async () => await Task.Yield();
    await f(); //~ AW1996: Cannot await in the body of a lock statement
}
