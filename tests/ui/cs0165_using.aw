int x;
using (var d = new D()) { if (d.Ok) x = 1; }
Console.WriteLine(x); //~ AW0165: Use of unassigned local variable 'x'
class D : IDisposable { public bool Ok = true; public void Dispose() { } }
