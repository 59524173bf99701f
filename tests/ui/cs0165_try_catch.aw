int n;
try { n = int.Parse("1"); }
catch (FormatException) { Console.WriteLine("no"); }
Console.WriteLine(n); //~ AW0165: Use of unassigned local variable 'n'
