Func<IEnumerable<int>> f = () => { yield return 1; }; //~ AW1643: Not all code paths return a value in lambda expression of type ' //~ AW1621: The yield statement cannot be used inside an anonymous method or lambda expression
Console.WriteLine(f());
