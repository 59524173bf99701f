int n = args.Length;
object o = args;
string? s = args.Length > 0 ? args[0] : null;
if (n is > 5 and < 3) Console.WriteLine("never"); //~ AW8518: An expression of type 'int' can never match the provided pattern.
if (n is < 5 or >= 5) Console.WriteLine("always"); //~ AW8794: An expression of type 'int' always matches the provided pattern.
if (n is not int) Console.WriteLine("never"); //~ AW8518: An expression of type 'int' can never match the provided pattern.
if (n is not 5) Console.WriteLine("not five");
if (n is not > 3) Console.WriteLine("small");
if (o is string and int) Console.WriteLine("never"); //~ AW8121: An expression of type 'string' cannot be handled by a pattern of type 'int'.
if (o is string or not string) Console.WriteLine("always"); //~ AW8794: An expression of type 'object' always matches the provided pattern.
if (s is null or not null) Console.WriteLine("always"); //~ AW8794: An expression of type 'string' always matches the provided pattern.
if (s is not null) Console.WriteLine(s);
if (s is not string) Console.WriteLine("null");
if (s is not { Length: > 2 }) Console.WriteLine("short");
if (o is not (string or int)) Console.WriteLine("other");
if (n is >= 0 and <= 9) Console.WriteLine("digit");
if (n is 1 or 2 or 3) Console.WriteLine("few");
bool b = n is var x && x > 0;
if (b is true or false) Console.WriteLine(b); //~ AW8794: An expression of type 'bool' always matches the provided pattern.
