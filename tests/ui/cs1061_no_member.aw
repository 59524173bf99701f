string s = "a";
Console.WriteLine(s.Foo); //~ AW1061: 'string' does not contain a definition for 'Foo'
