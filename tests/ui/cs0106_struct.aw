Console.WriteLine(new S().P);
struct S
{
    public virtual int P => 1; //~ AW0106: The modifier 'virtual' is not valid for this item
    public virtual void F() { } //~ AW0106: The modifier 'virtual' is not valid for this item
    protected int x; //~ AW0666: 'S': new protected member declared in struct
}
static class T
{
    protected static int X = 1; //~ AW1057: 'T': static classes cannot contain protected members
}
sealed class U
{
    protected int X = 1; //~ AW0628: 'U': new protected member declared in sealed type
}
