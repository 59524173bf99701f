Console.WriteLine(Make<int>());
T Make<T>() => new T(); //~ AW0304: Cannot create an instance of the variable type 'T' because it does not have the new() constraint
