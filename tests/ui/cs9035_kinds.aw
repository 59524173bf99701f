var a = new A(); //~ AW9035: Required member 'A.X' must be set in the object initializer or attribute constructor. //~ AW9035: Required member 'A.Y' must be set in the object initializer or attribute constructor.
var b = new A { X = 1 }; //~ AW9035: Required member 'A.Y' must be set in the object initializer or attribute constructor.
var c = new A { X = 1, Y = "" };
Console.WriteLine($"{a}{b}{c}");
class A { public required int X; public required string Y { get; set; } }
