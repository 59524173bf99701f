int n = null; //~ AW0037: Cannot convert null to 'int' because it is a non-nullable value type
Console.WriteLine(n);
