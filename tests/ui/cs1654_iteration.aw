var list = new S[1];
foreach (S s in list) { s.X = 1; s.P = 2; } //~ AW1654: Cannot modify members of 's' because it is a 'foreach iteration variable' //~ AW1654: Cannot modify members of 's' because it is a 'foreach iteration variable'
foreach (var t in list) t = new S(); //~ AW1656: Cannot assign to 't' because it is a 'foreach iteration variable'
using (var d = new D()) { d = new D(); } //~ AW1656: Cannot assign to 'd' because it is a 'using variable'
struct S { public int X; public int P { get; set; } }
class D : IDisposable { public void Dispose() { } }
