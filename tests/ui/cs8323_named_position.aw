F(y: 1, 2); //~ AW8323: Named argument 'y' is used out-of-position but is followed by an unnamed argument
void F(int x, int y) { }
