Console.WriteLine(new A());
var p = stackalloc int[2]; //~ AW0214: Pointers and fixed size buffers may only be used in an unsafe context
object o = new Span<int>(); //~ AW0029: Cannot implicitly convert type 'Span<int>' to 'object'
class A
{
    Span<int> s; //~ AW8345: Field or auto-implemented property cannot be of type 'Span<int>' unless it is an instance member of a ref struct.
    ReadOnlySpan<char> P { get; } //~ AW8345: Field or auto-implemented property cannot be of type 'ReadOnlySpan<char>' unless
    void F(params int n) { } //~ AW0225: The params parameter must have a valid collection type
}
ref struct R { public Span<int> Ok; }
