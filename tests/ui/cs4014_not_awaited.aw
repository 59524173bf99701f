await Task.Yield();
F(); //~ AW4014: Because this call is not awaited, execution of the current method continues before the call is completed.
async Task F() { await Task.Yield(); }
