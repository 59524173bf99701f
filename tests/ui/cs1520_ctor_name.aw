Console.WriteLine(new A());
class A { public B() { } } //~ AW1520: Method must have a return type
