int x;
if (args.Length > 0) x = 1;
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
