int counter = 1;
Console.WriteLine(conter); //~ AW0103: The name 'conter' does not exist in the current context
Consol.WriteLine(counter); //~ AW0103: The name 'Consol' does not exist in the current context
Console.WritLine(counter); //~ AW0117: 'Console' does not contain a definition for 'WritLine'
counter.ToStrng(); //~ AW1061: 'int' does not contain a definition for 'ToStrng' and no accessible extension method 'ToStrng'
Strin s = ""; //~ AW0246: The type or namespace name 'Strin' could not be found (are you missing a using directive or an
