class A { }
class A { } //~ AW0101: The namespace '<global namespace>' already contains a definition for 'A'
class P { static void Main() { } }
