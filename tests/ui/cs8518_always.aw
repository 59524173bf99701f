int n = args.Length;
if (n is > 5 and < 3) Console.WriteLine("never"); //~ AW8518: An expression of type 'int' can never match the provided pattern.
if (n is < 5 or >= 5) Console.WriteLine("always"); //~ AW8794: An expression of type 'int' always matches the provided pattern.
if (n is not int) Console.WriteLine("never"); //~ AW8518: An expression of type 'int' can never match the provided pattern.
