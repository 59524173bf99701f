int x;
if (args.Length > 0 && int.TryParse(args[0], out x)) Console.WriteLine(x);
else Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
int y;
if (args.Length == 0 || int.TryParse(args[0], out y)) Console.WriteLine(y); //~ AW0165: Use of unassigned local variable 'y'
else Console.WriteLine(y);
