long l = 5;
int i = l; //~ AW0266: Cannot implicitly convert type 'long' to 'int'
Console.WriteLine(i);
