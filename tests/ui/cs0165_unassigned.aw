int x;
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
