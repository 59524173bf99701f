int n = 1;
F(n); //~ AW1620: Argument 1 must be passed with the 'ref' keyword
G(n); //~ AW1620: Argument 1 must be passed with the 'out' keyword
F(out n); //~ AW1620: Argument 1 must be passed with the 'ref' keyword
H(ref n); //~ AW1615: Argument 1 may not be passed with the 'ref' keyword
void F(ref int x) { }
void G(out int x) { x = 1; }
void H(int x) { }
