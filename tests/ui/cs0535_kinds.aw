Console.WriteLine(new B());
interface I
{
    void F();
    int P { get; }
    void WithBody() { }
}
class B : I, IComparable<B> { } //~ AW0535: 'B' does not implement interface member 'I.F()' //~ AW0535: 'B' does not implement interface member 'I.P' //~ AW0535: 'B' does not implement interface member 'IComparable<B>.CompareTo(B)'
struct S : IDisposable { } //~ AW0535: 'S' does not implement interface member 'IDisposable.Dispose()'
