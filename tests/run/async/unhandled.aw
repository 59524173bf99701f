// exit: 134
// stderr: Unhandled exception. System.InvalidOperationException: async boom
// stderr: at
Console.WriteLine("before");
await A();
async Task A() { await Task.Yield(); await B(); }
async Task B() { await Task.Delay(1); throw new InvalidOperationException("async boom"); }
