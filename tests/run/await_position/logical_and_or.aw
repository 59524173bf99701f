// Conditional logical operators (§12.14): the right operand is awaited only if it is needed.
async Task<bool> Say(string name, bool value) { Console.Write(name + " "); await Task.Yield(); return value; }
Console.WriteLine(await Say("a", false) && await Say("b", true));
Console.WriteLine(await Say("a", true) && await Say("b", true));
Console.WriteLine(await Say("a", true) || await Say("b", true));
Console.WriteLine(await Say("a", false) || await Say("b", false));
Console.WriteLine(await Say("a", false) & await Say("b", true));
Console.WriteLine(await Say("a", true) | await Say("b", false));
Console.WriteLine(await Say("a", true) ^ await Say("b", true));
Console.WriteLine(!await Say("n", false) && (await Say("a", false) || await Say("b", true) && await Say("c", true)));
bool? unknown = null;
Console.WriteLine((unknown & await Say("u", false)).HasValue);
while (await Say("w", false) || await Say("x", false)) Console.WriteLine("never");
Console.WriteLine("end");
