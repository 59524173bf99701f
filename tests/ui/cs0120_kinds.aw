Console.WriteLine(A.x); //~ AW0120: An object reference is required for the non-static field, method, or property 'A.x'
A.F(); //~ AW0120: An object reference is required for the non-static field, method, or property 'A.F()'
A.G();
class A
{
    public int x;
    public void F() { }
    public static void G() { x = 1; F(); this.x = 2; } //~ AW0120: An object reference is required for the non-static field, method, or property 'A.x' //~ AW0120: An object reference is required for the non-static field, method, or property 'A.F()' //~ AW0026: Keyword 'this' is not valid in a static property, static method, or static field initializer
}
