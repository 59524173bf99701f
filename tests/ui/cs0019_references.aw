var a = new A(); var b = new B();
Console.WriteLine(a == b); //~ AW0019: Operator '==' cannot be applied to operands of type 'A' and 'B'
Console.WriteLine(a == (object)b);
class A { }
class B { }
