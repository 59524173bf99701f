int n = 1;
if (n) Console.WriteLine(n); //~ AW0029: Cannot implicitly convert type 'int' to 'bool'
