Console.WriteLine(5 % 0); //~ AW0020: Division by constant zero
Console.WriteLine(5L / 0); //~ AW0020: Division by constant zero
Console.WriteLine(5.0 / 0);
const int zero = 0;
Console.WriteLine(1 / zero); //~ AW0020: Division by constant zero
