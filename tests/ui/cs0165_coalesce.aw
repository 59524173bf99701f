string? s = args.Length > 0 ? "a" : null;
int x;
string t = s ?? (x = 1).ToString();
Console.WriteLine(t + x); //~ AW0165: Use of unassigned local variable 'x'
