// `#pragma warning` switches warnings off and on again.
#pragma warning disable CS0219
int a = 1;
#pragma warning restore CS0219
int b = 1; //~ AW0219: The variable 'b' is assigned but its value is never used
#pragma warning disable
int c;
#pragma warning restore 168
int d; //~ AW0168: The variable 'd' is declared but never used
int e = 1;
