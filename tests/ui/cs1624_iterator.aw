foreach (var x in F()) Console.WriteLine(x);
List<int> F() { yield return 1; } //~ AW1624: The body of 'F()' cannot be an iterator block because 'List<int>' is not an iterator interface type
int G() { yield break; } //~ AW1624: The body of 'G()' cannot be an iterator block because 'int' is not an iterator interface type
