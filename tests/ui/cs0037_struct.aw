DateLike d = null; //~ AW0037: Cannot convert null to 'DateLike' because it is a non-nullable value type
int i = null; //~ AW0037: Cannot convert null to 'int' because it is a non-nullable value type
bool? ok = null;
Color c = null; //~ AW0037: Cannot convert null to 'Color' because it is a non-nullable value type
Console.WriteLine($"{d}{i}{ok}{c}");
struct DateLike { }
enum Color { Red }
