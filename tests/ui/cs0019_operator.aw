bool b = true;
int n = 1;
Console.WriteLine(b + n); //~ AW0019: Operator '+' cannot be applied to operands of type 'bool' and 'int'
Console.WriteLine("a" - "b"); //~ AW0019: Operator '-' cannot be applied to operands of type 'string' and 'string'
Console.WriteLine(n && b); //~ AW0019: Operator '&&' cannot be applied to operands of type 'int' and 'bool'
