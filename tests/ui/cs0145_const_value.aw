class A { const int X; } //~ AW0145: A const field requires a value to be provided
class P { static void Main() { const int y; } } //~ AW0145: A const field requires a value to be provided
