object o = 5;
int i = o as int; //~ AW0077: The as operator must be used with a reference type or nullable type ('int' is a non-nullable value type)
int? j = o as int?;
Console.WriteLine($"{i}{j}");
