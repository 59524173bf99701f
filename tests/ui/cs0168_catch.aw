try { Console.WriteLine(args[0]); }
catch (Exception e) { Console.WriteLine("failed"); } //~ AW0168: The variable 'e' is declared but never used
