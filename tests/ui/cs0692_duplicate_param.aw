class A<T, T> { } //~ AW0692: Duplicate type parameter 'T'
class B<T> { void F<T>(T x) { } } //~ AW0693: Type parameter 'T' has the same name as the type parameter from outer type 'B<T>'
class P { static void Main() { } void G<U, U>() { } } //~ AW0692: Duplicate type parameter 'U'
