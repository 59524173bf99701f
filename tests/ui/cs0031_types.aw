byte a = 256; //~ AW0031: Constant value '256' cannot be converted to a 'byte'
sbyte b = -129; //~ AW0031: Constant value '-129' cannot be converted to a 'sbyte'
short c = 40000; //~ AW0031: Constant value '40000' cannot be converted to a 'short'
ushort d = -1; //~ AW0031: Constant value '-1' cannot be converted to a 'ushort'
uint e = -1; //~ AW0031: Constant value '-1' cannot be converted to a 'uint'
ulong f = -1; //~ AW0031: Constant value '-1' cannot be converted to a 'ulong'
char g = 70000; //~ AW0266: Cannot implicitly convert type 'int' to 'char'. An explicit conversion exists (are you missing a cast?)
byte ok = 255;
Console.WriteLine($"{a}{b}{c}{d}{e}{f}{g}{ok}");
