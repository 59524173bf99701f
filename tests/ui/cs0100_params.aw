F(1, 2);
void F(int x, int x) { } //~ AW0100: The parameter name 'x' is a duplicate
Action<int, int> g = (y, y) => { }; //~ AW0100: The parameter name 'y' is a duplicate
class A { A(int z, int z) { } } //~ AW0100: The parameter name 'z' is a duplicate
