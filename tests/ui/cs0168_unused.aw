int a; //~ AW0168: The variable 'a' is declared but never used
int b = 5; //~ AW0219: The variable 'b' is assigned but its value is never used
int c = args.Length;
string s = "x"; //~ AW0219: The variable 's' is assigned but its value is never used
string t = null; //~ AW0219: The variable 't' is assigned but its value is never used
object o = "x";
int d; //~ AW0219: The variable 'd' is assigned but its value is never used
d = 4;
int e = 1;
e++;
try { Console.WriteLine(); } catch (Exception ex) { } //~ AW0168: The variable 'ex' is declared but never used
for (int i = 0; ; ) break; //~ AW0219: The variable 'i' is assigned but its value is never used
