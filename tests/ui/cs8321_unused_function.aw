Used();
void Used() => Console.WriteLine("used");
void Unused() => Console.WriteLine("unused"); //~ AW8321: The local function 'Unused' is declared but never used
int Recursive(int n) => n == 0 ? 0 : Recursive(n - 1);
