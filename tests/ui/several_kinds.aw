int a = "1"; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
strin b = "2"; //~ AW0246: The type or namespace name 'strin' could not be found (are you missing a using directive or an
Console.WriteLin(a); //~ AW0117: 'Console' does not contain a definition for 'WriteLin'
undefined(); //~ AW0103: The name 'undefined' does not exist in the current context
F(1, 2); //~ AW1501: No overload for method 'F' takes 2 arguments
return "a"; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
void F(int x) { y = x; } //~ AW0103: The name 'y' does not exist in the current context
