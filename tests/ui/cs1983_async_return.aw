await Task.Yield();
Console.WriteLine(F());
async int F() { await Task.Yield(); return 1; } //~ AW1983: The return type of an async method must be void, Task, Task<T>, a task-like type
