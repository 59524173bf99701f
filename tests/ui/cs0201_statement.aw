int a = 1;
a + 1; //~ AW0201: Only assignment, call, increment, decrement, await, and new object expressions can be used as a statement
