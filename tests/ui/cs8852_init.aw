var p = new A { X = 1 };
p.X = 2; //~ AW8852: Init-only property or indexer 'A.X' can only be assigned in an object initializer, or on 'this' or
var q = new R(1);
q.Y = 2; //~ AW8852: Init-only property or indexer 'R.Y' can only be assigned in an object initializer, or on 'this' or
class A { public int X { get; init; } void F() { X = 3; } public A() { X = 4; } } //~ AW8852: Init-only property or indexer 'A.X' can only be assigned in an object initializer, or on 'this' or
record R(int Y);
