bool b = true;
Console.WriteLine(-b); //~ AW0023: Operator '-' cannot be applied to operand of type 'bool'
Console.WriteLine(!5); //~ AW0023: Operator '!' cannot be applied to operand of type 'int'
