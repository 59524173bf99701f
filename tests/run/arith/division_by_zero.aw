// C# 12.10.3: integer division by zero throws; MinValue / -1 overflows.
int zero = 0;
try { Console.WriteLine(1 / zero); }
catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(1 % zero); }
catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
long lz = 0;
try { Console.WriteLine(5L / lz); }
catch (ArithmeticException e) { Console.WriteLine(e.Message); }
int min = int.MinValue, m1 = -1;
try { Console.WriteLine(min / m1); }
catch (OverflowException e) { Console.WriteLine(e.Message); }
Console.WriteLine(7 / m1);
