class A
{
    public static virtual void F() { } //~ AW0112: A static member cannot be marked as '
    public override virtual string ToString() => ""; //~ AW0113: A member 'A.ToString
    private virtual void G() { } //~ AW0621: 'A.G': virtual or abstract members cannot be private
    public sealed void H() { } //~ AW0238: 'A.H' cannot be sealed because it is not an override
    public readonly void I() { } //~ AW0106: The modifier 'readonly' is not valid for this item
}
class P { static void Main() { } }
