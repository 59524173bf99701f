Console.WriteLin("x"); //~ AW0117: 'Console' does not contain a definition for 'WriteLin'
