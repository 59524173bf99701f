string s = 5; //~ AW0029: Cannot implicitly convert type 'int' to 'string'
Console.WriteLine(s);
