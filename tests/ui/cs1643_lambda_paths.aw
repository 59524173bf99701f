Func<int, int> f = n => { if (n > 0) return 1; }; //~ AW1643: Not all code paths return a value in lambda expression of type '
Func<int, string> g = n => { while (n > 0) { return "a"; } }; //~ AW1643: Not all code paths return a value in lambda expression of type '
