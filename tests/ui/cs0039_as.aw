string s = "a";
var list = s as List<int>; //~ AW0039: Cannot convert type 'string' to '
Console.WriteLine(list);
