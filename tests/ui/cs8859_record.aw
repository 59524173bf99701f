var p = new Point(1, 2);
var q = p with { Z = 3 }; //~ AW0117: 'Point' does not contain a definition for 'Z'
var r = p with { X = "a" }; //~ AW0029: Cannot implicitly convert type 'string' to 'int'
var s = "a" with { }; //~ AW8858: The receiver type 'string' is not a valid record type and is not a struct type.
Console.WriteLine($"{q}{r}{s}");
record Point(int X, int Y);
