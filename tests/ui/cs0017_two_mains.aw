class A { static void Main() { } }
class B { static void Main() { } } //~ AW0017: Program has more than one entry point defined
