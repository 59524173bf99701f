var p = new P();
p.X = 1; //~ AW0191: A readonly field cannot be assigned to
class P { public readonly int X; }
