// C# 12.10: arithmetic operators on int; division truncates towards zero, the remainder has the dividend's sign.
int a = 17, b = 5;
Console.WriteLine(a + b);
Console.WriteLine(a - b);
Console.WriteLine(a * b);
Console.WriteLine(a / b);
Console.WriteLine(a % b);
Console.WriteLine(-a / b);
Console.WriteLine(-a % b);
Console.WriteLine(a / -b);
Console.WriteLine(a % -b);
Console.WriteLine(-(-a));
Console.WriteLine(+a);
Console.WriteLine(~a);
