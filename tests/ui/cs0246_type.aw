Foo f = null; //~ AW0246: The type or namespace name 'Foo' could not be found
Console.WriteLine(f);
