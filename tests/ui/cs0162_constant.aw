const bool Debug = false;
if (Debug)
    Console.WriteLine("debug"); //~ AW0162: Unreachable code detected
if (!Debug) Console.WriteLine("a");
else Console.WriteLine("b"); //~ AW0162: Unreachable code detected
while (false) { Console.WriteLine("c"); } //~ AW0162: Unreachable code detected
