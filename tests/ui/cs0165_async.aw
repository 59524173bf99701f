int x;
Task t = Task.Run(() => { x = 1; });
await t;
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
