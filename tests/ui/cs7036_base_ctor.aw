Console.WriteLine(new B());
class A { public A(int x) { } }
class B : A { } //~ AW7036: There is no argument given that corresponds to the required parameter 'x' of 'A.A(int)'
class C : A { public C() { } } //~ AW7036: There is no argument given that corresponds to the required parameter 'x' of 'A.A(int)'
class D : A { public D() : base("a") { } } //~ AW1503: Argument 1: cannot convert from 'string' to 'int'
class E : A { public E() : this(1) { } } //~ AW1729: 'E' does not contain a constructor that takes 1 arguments
