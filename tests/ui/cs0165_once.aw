int x;
x++; //~ AW0165: Use of unassigned local variable 'x'
x += 2;
Console.WriteLine(x);
