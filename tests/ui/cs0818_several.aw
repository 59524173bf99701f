var a; //~ AW0818: Implicitly-typed variables must be initialized
var b = 1, c = 2; //~ AW0819: Implicitly-typed variables cannot have multiple declarators
Console.WriteLine(b + c);
