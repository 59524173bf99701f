bool c = args.Length > 0;
int x;
int y = c ? (x = 1) : 2;
Console.WriteLine(x + y); //~ AW0165: Use of unassigned local variable 'x'
