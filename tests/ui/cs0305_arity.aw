List<int, int> a = new(); //~ AW0305: Using the generic type 'List<T>' requires 1 type arguments
Dictionary<int> b = new(); //~ AW0305: Using the generic type 'Dictionary<TKey, TValue>' requires 2 type arguments
List c = new(); //~ AW0305: Using the generic type 'List<T>' requires 1 type arguments
Console.WriteLine($"{a}{b}{c}");
