// Comparisons and operators whose result is known before the program runs.
using System;

class Program
{
    static void Main()
    {
        byte small = 1;
        uint unsigned = 2;
        int number = 3;
        int? maybe = 4;
        object thing = "a";
        string text = "a";
        DayOfWeek day = DayOfWeek.Monday;

        // A constant that the other side can never have.
        Console.WriteLine(small == 256); //~ AW0652: Comparison to integral constant is useless; the constant is outside
        Console.WriteLine(300 > small); //~ AW0652: Comparison to integral constant is useless; the constant is outside
        Console.WriteLine(unsigned == -1); //~ AW0652: Comparison to integral constant is useless; the constant is outside
        Console.WriteLine(number > 9999999999);
        //~^ AW0652: Comparison to integral constant is useless; the constant is outside
        Console.WriteLine(small <= 255);
        Console.WriteLine(unsigned < 0);

        // null on one side.
        Console.WriteLine(maybe > null); //~ AW0464: Comparing with null of type 'int?' always produces 'false'
        Console.WriteLine(null >= number); //~ AW0464: Comparing with null of type 'int?' always produces 'false'
        Console.WriteLine(number == null);
        //~^ AW0472: The result of the expression is always 'false' since a value of type
        Console.WriteLine(number != (int?)null);
        //~^ AW0472: The result of the expression is always 'true' since a value of type
        Console.WriteLine(day == null); //~ AW0472: The result of the expression is always 'false' since a value of type
        Console.WriteLine(maybe == null);
        Console.WriteLine(maybe + null); //~ AW0458: The result of the expression is always 'null' of type 'int?'
        Console.WriteLine(-(int?)null); //~ AW0458: The result of the expression is always 'null' of type 'int?'

        // The same on both sides, or two kinds of equality.
        Console.WriteLine(number == number);
        //~^ AW1718: Comparison made to same variable; did you mean to compare something
        Console.WriteLine(number <= small);
        Console.WriteLine(thing == text); //~ AW0252: Possible unintended reference comparison; to get a value comparison,
        Console.WriteLine(text == thing); //~ AW0253: Possible unintended reference comparison; to get a value comparison,
        Console.WriteLine((object)text == thing);
        number = number; //~ AW1717: Assignment made to same variable; did you mean to assign something

        // A type that is known already.
        Console.WriteLine(number is int); //~ AW0183: The given expression is always of the provided ('int') type
        Console.WriteLine(number is long); //~ AW0184: The given expression is never of the provided ('long') type
        Console.WriteLine(thing is string);
    }
}
