F<string, object>();
F<Dog, Animal>();
var b = new Box<int>(); //~ AW0315: The type 'int' cannot be used as type parameter 'T' in the generic type or method 'Box<T>'. There
Console.WriteLine(b);
void F<T, U>() where T : U { }
class Animal { }
class Dog : Animal { }
class Box<T> where T : Animal { }
