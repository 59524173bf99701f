Console.WriteLine(new B());
class A
{
    public void F() { }
    public virtual void G() { }
    public virtual int P => 1;
    public virtual int Q { get; set; }
    public static void S() { }
}
class B : A
{
    public override void F() { } //~ AW0506: 'B.F()': cannot override inherited member 'A.F()' because it is not marked virtual, abstract, or override
    protected override void G() { } //~ AW0507: 'B.G()': cannot change access modifiers when overriding 'public' inherited member 'A.G()'
    public override string P => ""; //~ AW1715: 'B.P': type must be 'int' to match overridden member 'A.P'
    public override int R => 1; //~ AW0115: 'B.R': no suitable method found to override
    public override void S() { } //~ AW0506: 'B.S()': cannot override inherited member 'A.S()' because it is not marked virtual, abstract, or override
}
