Foo a = new Foo(); //~ AW0246: The type or namespace name 'Foo' could not be found (are you missing a using directive or an //~ AW0246: The type or namespace name 'Foo' could not be found (are you missing a using directive or an
List<Bar> b = new(); //~ AW0246: The type or namespace name 'Bar' could not be found (are you missing a using directive or an
Func<Baz, int> c = null!; //~ AW0246: The type or namespace name 'Baz' could not be found (are you missing a using directive or an
Console.WriteLine(typeof(Qux)); //~ AW0246: The type or namespace name 'Qux' could not be found (are you missing a using directive or an
try { } catch (Oops) { } //~ AW0246: The type or namespace name 'Oops' could not be found (are you missing a using directive or an
object o = (Missing)null!; //~ AW0246: The type or namespace name 'Missing' could not be found (are you missing a using directive or an
class A : NoBase { NoField x; NoReturn F(NoParam p) => null!; } //~ AW0246: The type or namespace name 'NoBase' could not be found (are you missing a using directive or an //~ AW0246: The type or namespace name 'NoField' could not be found (are you missing a using directive or an //~ AW0246: The type or namespace name 'NoReturn' could not be found (are you missing a using directive or an //~ AW0246: The type or namespace name 'NoParam' could not be found (are you missing a using directive or an
