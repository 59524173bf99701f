var a = new A();
a.x = 2; //~ AW0191: A readonly field cannot be assigned to (except in a constructor or init-only setter of the type in
A.s = 2; //~ AW0198: A static readonly field cannot be assigned to (except in a static constructor or a variable initializer)
class A
{
    public readonly int x = 1;
    public static readonly int s = 1;
    public A() { x = 3; }
    static A() { s = 3; }
    void F() { x = 4; s = 4; G(ref x); G(ref s); } //~ AW0191: A readonly field cannot be assigned to (except in a constructor or init-only setter of the type in //~ AW0198: A static readonly field cannot be assigned to (except in a static constructor or a variable initializer) //~ AW0192: A readonly field cannot be used as a ref or out value (except in a constructor) //~ AW0199: A static readonly field cannot be used as a ref or out value (except in a static constructor)
    void G(ref int n) { }
}
