char c = ''; //~ AW1011: Empty character literal
