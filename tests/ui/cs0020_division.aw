int i = 1 / 0; //~ AW0020: Division by constant zero
Console.WriteLine(i);
