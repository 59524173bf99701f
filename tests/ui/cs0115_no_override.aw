class A
{
    public override void F() { } //~ AW0115: 'A.F()': no suitable method found to override
    static void Main() { }
}
