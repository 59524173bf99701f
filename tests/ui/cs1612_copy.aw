var a = new A();
a.P.X = 1; //~ AW1612: Cannot modify the return value of 'A.P' because it is not a variable
a.F().X = 1; //~ AW1612: Cannot modify the return value of 'A.F()' because it is not a variable
a.List[0].X = 1; //~ AW1612: Cannot modify the return value of 'List<
a.Array[0].X = 1;
class A { public S P { get; set; } public S F() => default; public List<S> List = new(); public S[] Array = new S[1]; }
struct S { public int X; }
