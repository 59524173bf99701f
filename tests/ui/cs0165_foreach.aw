string last;
foreach (string a in args) last = a;
Console.WriteLine(last); //~ AW0165: Use of unassigned local variable 'last'
