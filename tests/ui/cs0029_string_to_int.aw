int x = "a"; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
Console.WriteLine(x);
