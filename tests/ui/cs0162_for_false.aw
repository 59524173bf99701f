for (int i = 0; false; i++) Console.WriteLine(i); //~ AW0162: Unreachable code detected
Console.WriteLine("end");
