string? s = args.Length > 0 ? "a" : null;
int x;
s?.Substring(x = 1);
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
