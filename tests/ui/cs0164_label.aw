unused: //~ AW0164: This label has not been referenced
Console.WriteLine();
