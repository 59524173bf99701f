struct A { B b; } //~ AW0523: Struct member 'A.b' of type 'B' causes a cycle in the struct layout
struct B { A a; } //~ AW0523: Struct member 'B.a' of type 'A' causes a cycle in the struct layout
struct C { C? c; } //~ AW0523: Struct member 'C.c' of type 'C?' causes a cycle in the struct layout
struct D { D[] d; }
struct E { static E e; }
class P { static void Main() { } }
