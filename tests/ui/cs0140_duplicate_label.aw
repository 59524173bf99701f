a: Console.WriteLine(1);
a: Console.WriteLine(2); //~ AW0140: The label 'a' is a duplicate
goto a;
