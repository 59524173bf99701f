// Who runs when: the caller goes on when the callee suspends; continuations in order of completion.
Console.WriteLine("1");
Task slow = Step("slow", 60);
Task fast = Step("fast", 20);
Console.WriteLine("2");
await fast;
Console.WriteLine("3");
await slow;
Console.WriteLine("4");
async Task Step(string name, int ms)
{
    Console.WriteLine(name + " begins");
    await Task.Delay(ms);
    Console.WriteLine(name + " ends");
}
