var a = new A(); //~ AW0144: Cannot create an instance of the abstract type or interface 'A'
var i = new I(); //~ AW0144: Cannot create an instance of the abstract type or interface 'I'
Console.WriteLine($"{a}{i}");
abstract class A { }
interface I { }
