// Range variables of a query are values: they can be neither assigned nor passed by reference.
using System.Linq;
int[] xs = { 1, 2 };
var a = from x in xs let y = x select y = 2; //~ AW1947: Range variable 'y' cannot be assigned to -- it is read only
var b = from x in xs select F(ref x); //~ AW1939: Cannot pass the range variable 'x' as an out or ref parameter
var c = from x in xs join z in xs on x equals z let w = z select w++; //~ AW1947: Range variable 'w' cannot be assigned to -- it is read only
var d = from x in xs let x = 3 select x; //~ AW1930: The range variable 'x' has already been declared
static int F(ref int i) => i;
