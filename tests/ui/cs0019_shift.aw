int n = 1; long m = 2;
Console.WriteLine(n << m); //~ AW0019: Operator '<<' cannot be applied to operands of type 'int' and 'long'
Console.WriteLine(1.5 << 2); //~ AW0019: Operator '<<' cannot be applied to operands of type 'double' and 'int'
Console.WriteLine(1.5 & 2); //~ AW0019: Operator '&' cannot be applied to operands of type 'double' and 'int'
