// C# specification §12.11: a switch expression that leaves something over; and arms that nothing reaches.
object o = args;
int n = args.Length;
bool b = n > 1;
Console.WriteLine(o switch { string => 1, int => 2 }); //~ AW8509: The switch expression does not handle all possible values of its input type
Console.WriteLine(o switch { string => 1, _ => 2 });
Console.WriteLine(n switch { < 0 => 1, 0 => 2, > 1 => 3 }); //~ AW8509: The switch expression does not handle all possible values of its input type (it is not exhaustive). For example, the pattern '1' is not covered.
Console.WriteLine(n switch { < 0 => 1, 0 => 2, > 0 => 3 });
Console.WriteLine((b, n) switch { (true, _) => 1, (_, > 0) => 2, (false, <= 0) => 3 });
Console.WriteLine(new P(1, 2) switch { { X: > 0 } => 1, { Y: > 0 } => 2, { X: <= 0, Y: <= 0 } => 3 });
Console.WriteLine(new P(1, 2) switch { (> 0, _) => 1, (_, > 0) => 2 }); //~ AW8509: The switch expression does not handle all possible values of its input type
Console.WriteLine(n switch { int when b => 1, int => 2, 3 => 3 }); //~ AW8510: The pattern is unreachable.
Console.WriteLine(n switch { not 5 => 1, 5 => 2 });
Console.WriteLine(2.5 switch { < 1 => 1, >= 1 => 2 }); //~ AW8509: The switch expression does not handle all possible values of its input type
switch (o)
{
    case Exception: break;
    case ArgumentException: break; //~ AW8120: The switch case is unreachable.
    case IDisposable: break;
    case null: break;
}
record P(int X, int Y);
