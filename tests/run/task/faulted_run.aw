// An exception in the pool reaches who awaits.
Task<int> t = Task.Run(() => Parse("x"));
try { Console.WriteLine(await t); }
catch (FormatException) { Console.WriteLine("format"); }
Console.WriteLine(t.Status);
int Parse(string s) { throw new FormatException("no number: " + s); }
