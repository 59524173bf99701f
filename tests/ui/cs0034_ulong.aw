ulong u = 1; int i = 2;
Console.WriteLine(u + i); //~ AW0034: Operator '+' is ambiguous on operands of type 'ulong' and 'int'
Console.WriteLine(u > i); //~ AW0034: Operator '>' is ambiguous on operands of type 'ulong' and 'int'
Console.WriteLine(u + 1);
