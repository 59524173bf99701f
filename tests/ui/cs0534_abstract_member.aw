abstract class A { public abstract void F(); }
class B : A { } //~ AW0534: 'B' does not implement inherited abstract member 'A.F()'
class P { static void Main() { } }
