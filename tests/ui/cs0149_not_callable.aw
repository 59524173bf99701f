int n = 1;
n(); //~ AW0149: Method name expected
