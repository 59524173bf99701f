var c = new C();
F(ref c.P); //~ AW0206: A non ref-returning property or indexer may not be used as an out or ref value
F(out c[0]); //~ AW0206: A non ref-returning property or indexer may not be used as an out or ref value
void F(ref int x) { }
class C { public int P { get; set; } public int this[int i] { get => i; set { } } }
