await F();
Func<Task> f = async () => { }; //~ AW1998: This async method lacks 'await' operators and will run synchronously. Consider using the 'await'
await f();
async Task F() { } //~ AW1998: This async method lacks 'await' operators and will run synchronously. Consider using the 'await'
async Task<int> G() => 1; //~ AW1998: This async method lacks 'await' operators and will run synchronously. Consider using the 'await'
await G();
class C { public async void H() { } } //~ AW1998: This async method lacks 'await' operators and will run synchronously. Consider using the 'await' //~ AW9090: Nobody can wait for 'C.H()', or catch what it throws: it is async and returns void
class D { public async IAsyncEnumerable<int> S() { yield return 1; } } //~ AW1998: This async method lacks
