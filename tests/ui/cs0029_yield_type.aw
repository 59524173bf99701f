foreach (var x in F()) Console.WriteLine(x);
IEnumerable<int> F() { yield return "a"; } //~ AW0029: Cannot implicitly convert type 'string' to 'int'
