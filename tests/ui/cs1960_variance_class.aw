class A<out T> { } //~ AW1960: Invalid variance modifier. Only interface and delegate type parameters can be specified as variant.
class P { static void Main() { } }
