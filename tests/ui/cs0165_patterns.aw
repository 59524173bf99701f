object o = args.Length;
if (o is int n && n > 0) Console.WriteLine(n);
if (!(o is string s)) return;
Console.WriteLine(s);
if (o is not long l) Console.WriteLine(l); //~ AW0165: Use of unassigned local variable 'l'
else Console.WriteLine(l);
if (o is int k || args.Length > 1) Console.WriteLine(k); //~ AW0165: Use of unassigned local variable 'k'
