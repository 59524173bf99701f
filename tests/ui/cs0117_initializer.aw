var a = new A { Z = 1, F = 2 }; //~ AW0117: 'A' does not contain a definition for 'Z' //~ AW1913: Member 'F' cannot be initialized. It is not a field or property.
Console.WriteLine(a);
class A { public int X; public void F() { } }
