partial class C
{
    partial void NoDeclaration() { } //~ AW0759: No defining declaration found for implementing declaration of partial method 'C.NoDeclaration()'
    public partial int NoBody(int x); //~ AW8795: Partial method 'C.NoBody(int)' must have an implementation part because it has accessibility modifiers.
    public partial int Prop { get; } //~ AW9248: Partial property 'C.Prop' must have an implementation part.
    partial void Off(int x);
    void M() { System.Action<int> a = Off; } //~ AW0762: Cannot create delegate from method 'C.Off(int)' because it is a partial method without an implementing declaration
}
class D
{
    partial void M(); //~ AW0751: A partial member must be declared within a partial type
}
class P { static void Main() { } }
