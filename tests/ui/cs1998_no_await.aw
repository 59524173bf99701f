await F();
async Task F() { Console.WriteLine("sync"); } //~ AW1998: This async method lacks 'await' operators and will run synchronously.
