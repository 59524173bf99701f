class C
{
    const decimal Big = 79228162514264337593543950335m * 2; //~ AW0463: Evaluation of the decimal constant expression failed
    const int Out = (int)1e20m; //~ AW0031: Constant value '100000000000000000000M' cannot be converted to a 'int'
    const decimal Zero = 1m / 0m; //~ AW0020: Division by constant zero
    const decimal FromDouble = 1.5; //~ AW0664: Literal of type double cannot be implicitly converted to type 'decimal'
}
class P { static void Main() {  } }
