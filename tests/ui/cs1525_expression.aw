int x = ; //~ AW1525: Invalid expression term ';'
