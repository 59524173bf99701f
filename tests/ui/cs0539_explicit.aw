Console.WriteLine(new B());
interface I { void F(); }
class B : I
{
    void I.G() { } //~ AW0539: 'B.G()' in explicit interface declaration is not found among members of the interface that can be
    void I.F() { }
    void IDisposable.Dispose() { } //~ AW0540: 'B.IDisposable.Dispose()': containing type does not implement interface 'IDisposable'
}
