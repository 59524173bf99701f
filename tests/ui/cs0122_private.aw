var p = new P();
Console.WriteLine(p.x); //~ AW0122: 'P.x' is inaccessible due to its protection level
class P { int x = 1; public int Get() { return x; } }
