// C# 12.8.17.3: what stands between the braces are assignments or elements, not both. Query variables have names of their own.
using System.Collections.Generic;
using System.Linq;

class Program
{
    static void Main()
    {
        var a = new Dictionary<int, int> { { 1, 2 }, [3] = 4 }; //~ AW0747: Invalid initializer member declarator
        var b = new Dictionary<int, int> { [3] = 4, { 1, 2 } }; //~ AW0747: Invalid initializer member declarator
        var c = new List<int> { Capacity = 3, 1 }; //~ AW0747: Invalid initializer member declarator
        var d = new Dictionary<int, int> { [3] = 4, [5] = 6 };
        var e = new Dictionary<int, int> { { 1, 2 }, { 3, 4 } };

        var f = from x in new[] { 1 } from x in new[] { 2 } select x;
        //~^ AW1930: The range variable 'x' has already been declared
        var g = from x in new[] { 1 } let x = 2 select x; //~ AW1930: The range variable 'x' has already been declared
        var h = from x in new[] { 1 } join y in new[] { 2 } on x equals y into x select x;
        //~^ AW1930: The range variable 'x' has already been declared
        var i = from x in new[] { 1 } select x into x select x;
        var j = from x in new[] { 1 } join y in new[] { 2 } on x equals y into y select y;
        System.Console.WriteLine((a, b, c, d, e, f, g, h, i, j));
    }
}
