class A : B { } //~ AW0146: Circular base type dependency involving 'A' and 'B'
class B : A { }
class P { static void Main() { } }
