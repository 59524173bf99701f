throw; //~ AW0156: A throw statement with no arguments is not allowed outside of a catch clause
