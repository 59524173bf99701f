var a = new A { X = 1, X = 2 }; //~ AW1912: Duplicate initialization of member 'X'
Console.WriteLine(a);
class A { public int X; }
