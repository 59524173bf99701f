var a = (string)5; //~ AW0030: Cannot convert type 'int' to 'string'
var b = (bool)1; //~ AW0030: Cannot convert type 'int' to 'bool'
var c = (int)"5"; //~ AW0030: Cannot convert type 'string' to 'int'
var d = (Dog)new Cat(); //~ AW0030: Cannot convert type 'Cat' to 'Dog'
var e = (int[])new List<int>(); //~ AW0030: Cannot convert type '
Console.WriteLine($"{a}{b}{c}{d}{e}");
class Cat { }
class Dog { }
