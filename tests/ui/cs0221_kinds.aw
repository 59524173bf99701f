byte a = (byte)256; //~ AW0221: Constant value '256' cannot be converted to a 'byte' (use 'unchecked' syntax to override)
int b = (int)3000000000; //~ AW0221: Constant value '3000000000' cannot be converted to a 'int' (use 'unchecked' syntax to override)
char c = (char)-1; //~ AW0221: Constant value '-1' cannot be converted to a 'char' (use 'unchecked' syntax to override)
byte d = unchecked((byte)256);
int e = (int)1e20; //~ AW0221: Constant value '1
uint f = (uint)-5; //~ AW0221: Constant value '-5' cannot be converted to a 'uint' (use 'unchecked' syntax to override)
Console.WriteLine($"{a}{b}{c}{d}{e}{f}");
