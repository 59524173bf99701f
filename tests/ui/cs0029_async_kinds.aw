await F();
int n = G(); //~ AW0029: Cannot implicitly convert type '
string s = await G(); //~ AW0029: Cannot implicitly convert type 'int' to 'string'
async Task F() { await Task.Yield(); Task<int> t = 5; await t; } //~ AW0029: Cannot implicitly convert type 'int' to '
async Task<int> G() { await Task.Yield(); return "a"; } //~ AW0029: Cannot implicitly convert type 'string' to 'int'
Console.WriteLine(n + s);
