int a = 1 //~ AW1002: ; expected
Console.WriteLine(a);
