int a = int.MaxValue + 1; //~ AW0220: The operation overflows at compile time in checked mode
int b = int.MinValue - 1; //~ AW0220: The operation overflows at compile time in checked mode
long c = long.MaxValue * 2; //~ AW0220: The operation overflows at compile time in checked mode
int d = checked(100000 * 100000); //~ AW0220: The operation overflows at compile time in checked mode
int e = unchecked(int.MaxValue + 1);
uint f = 0u - 1u; //~ AW0220: The operation overflows at compile time in checked mode
Console.WriteLine($"{a}{b}{c}{d}{e}{f}");
