int n = 5;
Console.WriteLine(n[0]); //~ AW0021: Cannot apply indexing with [] to an expression of type 'int'
var o = new object();
Console.WriteLine(o[1]); //~ AW0021: Cannot apply indexing with [] to an expression of type 'object'
Func<int> f = () => 1;
Console.WriteLine(f[0]); //~ AW0021: Cannot apply indexing with [] to an expression of type 'Func<int>'
