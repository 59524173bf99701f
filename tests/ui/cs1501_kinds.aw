Console.WriteLine(Math.Max(1)); //~ AW1501: No overload for method 'Max' takes 1 arguments
Console.WriteLine("abc".Substring()); //~ AW1501: No overload for method 'Substring' takes 0 arguments
var list = new List<int>();
list.Add(1, 2); //~ AW1501: No overload for method 'Add' takes 2 arguments
F(1, 2); //~ AW1501: No overload for method 'F' takes 2 arguments
void F(int x) { }
