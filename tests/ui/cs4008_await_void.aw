await F(); //~ AW4008: Cannot await 'void'
async void F() { await Task.Yield(); }
