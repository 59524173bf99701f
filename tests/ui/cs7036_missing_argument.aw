F(1); //~ AW7036: There is no argument given that corresponds to the required parameter 'b' of 'F(int, int)'
void F(int a, int b) { }
