Console.WriteLine(await F());
async Task<int> F() { await Task.Yield(); return; } //~ AW0126: An object of a type convertible to 'int' is required
