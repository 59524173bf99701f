Console.WriteLine(F<int>());
T F<T>() { T x = null; return x; } //~ AW0403: Cannot convert null to type parameter 'T' because it could be a non-nullable value type. Consider
