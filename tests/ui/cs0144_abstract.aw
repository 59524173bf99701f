var a = new A(); //~ AW0144: Cannot create an instance of the abstract type or interface 'A'
abstract class A { }
