Func<int, int> f = n => { if (n > 0) return 1; }; //~ AW1643: Not all code paths return a value in lambda expression of type '
Console.WriteLine(f(1));
