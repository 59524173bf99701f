Console.WriteLine();
void F() { } //~ AW8321: The local function 'F' is declared but never used
