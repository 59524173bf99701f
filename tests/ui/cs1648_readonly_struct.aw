var a = new A();
a.F();
class A
{
    readonly P p;
    static readonly P s;
    public void F() { p.X = 1; s.X = 1; p.Y = 2; G(ref p.X); } //~ AW1648: Members of readonly field 'A.p' cannot be modified (except in a constructor or a variable initializer) //~ AW1650: Fields of static readonly field 'A.s' cannot be assigned to (except in a static constructor or a //~ AW1648: Members of readonly field 'A.p' cannot be modified (except in a constructor or a variable initializer) //~ AW1649: Members of readonly field 'A.p' cannot be used as a ref or out value (except in a constructor)
    void G(ref int n) { }
}
struct P { public int X; public int Y { get; set; } }
