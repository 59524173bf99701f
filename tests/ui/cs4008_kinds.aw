await F(); //~ AW4008: Cannot await 'void'
int x = await F(); //~ AW4008: Cannot await 'void'
void F() { }
async void G() { await Task.Yield(); }
await G(); //~ AW4008: Cannot await 'void'
