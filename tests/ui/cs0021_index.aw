int n = 1;
Console.WriteLine(n[0]); //~ AW0021: Cannot apply indexing with [] to an expression of type 'int'
