var a = null; //~ AW0815: Cannot assign <null> to an implicitly-typed variable
var c = F;
var d = { 1, 2 }; //~ AW0820: Cannot initialize an implicitly-typed variable with an array initializer
var e = G(); //~ AW0815: Cannot assign void to an implicitly-typed variable
Console.WriteLine($"{a}{c}{d}");
int F(int x) => x;
void G() { }
