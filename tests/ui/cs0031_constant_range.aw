byte b = 300; //~ AW0031: Constant value '300' cannot be converted to a 'byte'
Console.WriteLine(b);
