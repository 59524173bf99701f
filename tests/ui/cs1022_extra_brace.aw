class A { } } //~ AW1022: Type or namespace definition, or end-of-file expected
class P { static void Main() { } }
