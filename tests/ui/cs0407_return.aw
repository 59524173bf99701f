Func<string> f = F; //~ AW0407: 'int F()' has the wrong return type
int F() => 1;
