int x;
try { x = int.MaxValue; } catch (Exception) { }
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
