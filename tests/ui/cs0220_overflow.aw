int i = int.MaxValue + 1; //~ AW0220: The operation overflows at compile time in checked mode
Console.WriteLine(i);
