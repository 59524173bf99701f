string s = "a\q"; //~ AW1009: Unrecognized escape sequence
