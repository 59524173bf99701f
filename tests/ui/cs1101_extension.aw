static class A
{
    public static void F(int x, this int y) { } //~ AW1100: The parameter modifier 'this' should be on the first parameter
    public void G(this int x) { } //~ AW0708: 'A.G': cannot declare instance members in a static class //~ AW1105: Extension method
    static class B { public static void H(this int x) { } } //~ AW1109: Extension methods must be defined in a top level static class; B is a nested class
}
class C { public static void I(this int x) { } } //~ AW1106: Extension method must be defined in a non-generic static class
class P { static void Main() { } }
