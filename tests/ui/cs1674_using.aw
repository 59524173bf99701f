using (var x = new object()) { } //~ AW1674: 'object': type used in a using statement must implement 'System.IDisposable'.
using var y = 5; //~ AW1674: 'int': type used in a using statement must implement 'System.IDisposable'.
