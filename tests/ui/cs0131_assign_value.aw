int F() { return 1; }
F() = 2; //~ AW0131: The left-hand side of an assignment must be a variable, property or indexer
5 = 6; //~ AW0131: The left-hand side of an assignment must be a variable, property or indexer
