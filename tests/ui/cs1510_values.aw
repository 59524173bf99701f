F(ref 1); //~ AW1510: A ref or out value must be an assignable variable
F(ref G()); //~ AW1510: A ref or out value must be an assignable variable
int n = 1;
F(ref n + 1); //~ AW1510: A ref or out value must be an assignable variable
int G() => 1;
void F(ref int x) { }
