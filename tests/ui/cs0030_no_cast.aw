string s = "a";
Console.WriteLine((int)s); //~ AW0030: Cannot convert type 'string' to 'int'
