class A<T, U> where T : U where U : T { } //~ AW0454: Circular constraint dependency involving 'T' and '
class P { static void Main() { } }
