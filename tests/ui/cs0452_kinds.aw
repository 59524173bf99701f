C<int>.F(); //~ AW0452: The type 'int' must be a reference type in order to use it as parameter 'T' in the generic type or
G<bool>(); //~ AW0452: The type 'bool' must be a reference type in order to use it as parameter 'T' in the generic type or method 'G
void G<T>() where T : class { }
class C<T> where T : class { public static void F() { } }
