bool b = args.Length > 0;
Console.WriteLine(b switch { true => 1 }); //~ AW8509: The switch expression does not handle all possible values of its input type (it is not exhaustive).
Console.WriteLine(args.Length switch { < 0 => "neg", > 0 => "pos" }); //~ AW8509: The switch expression does not handle all possible values of its input type (it is not exhaustive).
Console.WriteLine((b, b) switch { (true, _) => 1, (false, true) => 2 }); //~ AW8509: The switch expression does not handle all possible values of its input type (it is not exhaustive).
