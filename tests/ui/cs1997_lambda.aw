Func<Task> f = async () => { await Task.Yield(); return 1; }; //~ AW8031: Async lambda expression converted to a 'Task' returning delegate cannot return a value
await f();
await F();
async Task F() { await Task.Yield(); return 1; } //~ AW1997: Since 'F()' is an async method that returns 'Task', a return keyword must not be followed by an
async ValueTask G() { await Task.Yield(); return 1; } //~ AW1997: Since 'G()' is an async method that returns 'ValueTask', a return keyword must not be followed by
await G();
