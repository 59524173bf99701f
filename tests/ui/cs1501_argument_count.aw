F(1, 2, 3); //~ AW1501: No overload for method 'F' takes 3 arguments
void F(int a) { }
