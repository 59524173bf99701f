F("x"); //~ AW1503: Argument 1: cannot convert from 'string' to 'int'
void F(int a) { }
