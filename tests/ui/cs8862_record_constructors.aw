// C# §15.16: in a type with a parameter list every other constructor goes through it; only the copy constructor of a record
// does not, and it must call that of the base record.
record A(int X)
{
    public int Y = X;
    public A() { } //~ AW8862: A constructor declared in a type with parameter list must have 'this' constructor initializer.
    public A(string s) : this(s.Length) { }
    protected A(A original) { }
}
class D(int x)
{
    public int Y = x;
    public D() { } //~ AW8862: A constructor declared in a type with parameter list must have 'this' constructor initializer.
}
record struct S(int X)
{
    public S(S other) { } //~ AW8862: A constructor declared in a type with parameter list must have 'this' constructor initializer.
}
record B : A
{
    public B() : base(1) { }
    public B(B original) { } //~ AW8868: A copy constructor in a record must call a copy constructor of the base, or a parameterless object constructor if the record inherits from object.
}
class Program
{
    static void Main() { }
}
