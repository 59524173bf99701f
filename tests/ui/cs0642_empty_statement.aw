// A semicolon that is a whole statement; behind a loop only if a block follows.
using System;

class Program
{
    static void Main()
    {
        int i = 3;
        if (i == 3) ; //~ AW0642: Possible mistaken empty statement
        if (i == 4) { } else ; //~ AW0642: Possible mistaken empty statement
        do ; while (i == 4); //~ AW0642: Possible mistaken empty statement
        lock (new object()) ; //~ AW0642: Possible mistaken empty statement
        while (i-- > 0) ;
        for (; i > 0; i--) ;
        foreach (char c in "abc") ;
        while (i > 0) ; //~ AW0642: Possible mistaken empty statement
        {
            Console.WriteLine(i);
        }
    }
}
