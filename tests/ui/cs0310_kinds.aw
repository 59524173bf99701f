Make<Abstract>(); //~ AW0310: 'Abstract' must be a non-abstract type with a public parameterless constructor in order to use it
Make<NoDefault>(); //~ AW0310: 'NoDefault' must be a non-abstract type with a public parameterless constructor in order to use it
Make<Private>(); //~ AW0310: 'Private' must be a non-abstract type with a public parameterless constructor in order to use it as
Make<int>();
T Make<T>() where T : new() => new T();
abstract class Abstract { }
class NoDefault { public NoDefault(int x) { } }
class Private { Private() { } }
