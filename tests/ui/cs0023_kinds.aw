Console.WriteLine(!1); //~ AW0023: Operator '!' cannot be applied to operand of type 'int'
Console.WriteLine(-"a"); //~ AW0023: Operator '-' cannot be applied to operand of type 'string'
Console.WriteLine(~1.5); //~ AW0023: Operator '~' cannot be applied to operand of type 'double'
Console.WriteLine(-true); //~ AW0023: Operator '-' cannot be applied to operand of type 'bool'
bool b = true;
b++; //~ AW0023: Operator '++' cannot be applied to operand of type 'bool'
