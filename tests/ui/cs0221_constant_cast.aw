int i = (int)5000000000; //~ AW0221: Constant value '5000000000' cannot be converted to a 'int' (use 'unchecked' syntax to override)
Console.WriteLine(i);
