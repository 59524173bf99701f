Console.WriteLine("abc".Length()); //~ AW1955: Non-invocable member 'string.Length' cannot be used like a method.
Console.WriteLine(int.MaxValue()); //~ AW1955: Non-invocable member 'int.MaxValue' cannot be used like a method.
var p = new P();
p.X(); //~ AW1955: Non-invocable member 'P.X' cannot be used like a method.
P(); //~ AW1955: Non-invocable member 'P' cannot be used like a method.
class P { public int X = 1; }
