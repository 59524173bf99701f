F(); //~ AW0411: The type arguments for method 'F
G(null); //~ AW0411: The type arguments for method 'G
H(x => x); //~ AW0411: The type arguments for method 'H
void F<T>() { }
void G<T>(T x) { }
void H<T>(Func<T, T> f) { }
