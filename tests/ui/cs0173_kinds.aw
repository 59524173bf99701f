bool c = args.Length > 0;
var a = c ? 1 : "a"; //~ AW0173: Type of conditional expression cannot be determined because there is no implicit conversion between
var b = c ? null : 1; //~ AW0173: Type of conditional expression cannot be determined because there is no implicit conversion between
var d = c ? new A() : new B(); //~ AW0173: Type of conditional expression cannot be determined because there is no implicit conversion between
var e = c ? null : null; //~ AW0173: Type of conditional expression cannot be determined because there is no implicit conversion between
A f = c ? new A() : null!;
Console.WriteLine($"{a}{b}{d}{e}{f}");
class A { }
class B { }
