double d = 1.5;
int i = d; //~ AW0266: Cannot implicitly convert type 'double' to 'int'. An explicit conversion exists (are you missing a cast?)
Console.WriteLine(i);
