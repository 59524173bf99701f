int a = 1;
string a = "x"; //~ AW0128: A local variable or function named 'a' is already defined in this scope
Console.WriteLine(a);
