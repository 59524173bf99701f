int a = "x"; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
string b = 1; //~ AW0029: Cannot implicitly convert type 'int' to 'string'
Console.WriteLine(c); //~ AW0103: The name 'c' does not exist in the current context
Console.WriteLine(a + b);
