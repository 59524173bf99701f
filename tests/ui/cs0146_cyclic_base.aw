class A : B { }
class B : A { } //~ AW0146: Circular base type dependency involving 'A' and 'B'
class P { static void Main() { } }
