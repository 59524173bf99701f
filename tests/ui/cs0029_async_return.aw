Console.WriteLine(await F());
async Task<int> F() { await Task.Yield(); return "x"; } //~ AW0029: Cannot implicitly convert type 'string' to 'int'
