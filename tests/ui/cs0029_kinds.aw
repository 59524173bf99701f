int a = 3.5 > 2; //~ AW0029: Cannot implicitly convert type 'bool' to 'int'
bool b = 1; //~ AW0029: Cannot implicitly convert type 'int' to 'bool'
string c = 'x'; //~ AW0029: Cannot implicitly convert type 'char' to 'string'
char d = "x"; //~ AW0029: Cannot implicitly convert type 'string' to 'char'
int[] e = new long[1]; //~ AW0029: Cannot implicitly convert type 'long[]' to 'int[]'
List<int> f = new List<string>(); //~ AW0029: Cannot implicitly convert type '
Action g = 5; //~ AW0029: Cannot implicitly convert type 'int' to '
Console.WriteLine($"{a}{b}{c}{d}{e}{f}{g}");
