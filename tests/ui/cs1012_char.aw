char c = 'ab'; //~ AW1012: Too many characters in character literal
