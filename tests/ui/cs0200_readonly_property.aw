var p = new P();
p.X = 1; //~ AW0200: Property or indexer 'P.X' cannot be assigned to -- it is read only
Console.WriteLine(p.X);
class P { public int X { get; } }
