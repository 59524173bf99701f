bool b = args.Length > 0;
Console.WriteLine(b switch { true => 1, false => 2, _ => 3 }); //~ AW8510: The pattern is unreachable. It has already been handled by a previous arm of the switch expression
Console.WriteLine(b switch { true => 1, false => 2 });
