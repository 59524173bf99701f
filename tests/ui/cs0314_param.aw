new B<int>();
class A<T> where T : IDisposable { }
class B<T> { A<T>? a; public override string ToString() => a + ""; } //~ AW0314: The type 'T' cannot be used as type parameter 'T' in the generic type or method 'A<T>'. There is no
