Color c = Color.Red;
Console.WriteLine(c switch { Color.Red => 1, Color.Green => 2 }); //~ AW8524: The switch expression does not handle some values of its input type (it is not exhaustive)
Console.WriteLine(c switch { Color.Red => 1 }); //~ AW8509: The switch expression does not handle all possible values of its input type (it is not exhaustive).
enum Color { Red, Green }
