// What is left out of decimal: constant fields, whose value only the run time computes.
const decimal local = 1.5m;
System.Console.WriteLine(local + A.Fine);
class A
{
    public const decimal X = 1m; //~ AW9001: a `const` field of type `decimal` is not part of Aw
    public static readonly decimal Fine = 2m;
    public static decimal TooLarge = 79228162514264337593543950336m; //~ AW0594: Floating-point constant is outside the range of type 'decimal'
}
