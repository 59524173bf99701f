{ int a = 1; Console.WriteLine(a); }
Console.WriteLine(a); //~ AW0103: The name 'a' does not exist in the current context
