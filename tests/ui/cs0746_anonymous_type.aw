using System;

class Point { public int X = 1; }

static class Program {
    static void Main() {
        var p = new Point();
        var a = new { p.X, Y = 2 };
        a.Y = 3; //~ AW0200: Property or indexer '<anonymous type: int X, int Y>.Y' cannot be assigned to -- it is read only
        var b = new { p.X + 1 }; //~ AW0746: Invalid anonymous type member declarator.
        var c = new { X = 1, p.X }; //~ AW0833: An anonymous type cannot have multiple properties with the same name
        var d = new { N = null }; //~ AW0828: Cannot assign '<null>' to anonymous type property
        var e = new { F = () => 1 }; //~ AW0828: Cannot assign 'lambda expression' to anonymous type property
        var f = new { G = Main }; //~ AW0828: Cannot assign 'method group' to anonymous type property
        a = new { X = 1, Y = 2L }; //~ AW0029: Cannot implicitly convert type '<anonymous type: int X, long Y>' to '<anonymous type: int X, int Y>'
        Console.WriteLine(a.Z); //~ AW1061: '<anonymous type: int X, int Y>' does not contain a definition for 'Z'
    }
}
