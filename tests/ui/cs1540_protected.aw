// C# specification §7.5.4: a protected instance member is used through the class it is used in, or one derived from it.
new B().M(new A(), new B(), new C());
class A
{
    protected int f;
    protected void Run() { }
    protected int P { get; set; }
    protected event Action? E;
    protected static int s;
    protected void Use() { E?.Invoke(); }
}
class B : A
{
    public void M(A a, B b, C c)
    {
        a.f = 1; //~ AW1540: Cannot access protected member 'A.f' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
        a.Run(); //~ AW1540: Cannot access protected member 'A.Run' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
        a.P++; //~ AW1540: Cannot access protected member 'A.P' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
        a.E += null; //~ AW1540: Cannot access protected member 'A.E' via a qualifier of type 'A'; the qualifier must be of type 'B' (or derived from it)
        b.f = c.f + A.s;
        b.Run();
        base.Run();
    }
}
class C : B { }
