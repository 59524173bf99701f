class A { void A2() { } int A; } //~ AW0542: 'A': member names cannot be the same as their enclosing type
class B { void B() { } } //~ AW0542: 'B': member names cannot be the same as their enclosing type
struct C { int C { get; } } //~ AW0542: 'C': member names cannot be the same as their enclosing type
class P { static void Main() { } }
