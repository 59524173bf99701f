string s = "abc; //~ AW1010: Newline in constant
