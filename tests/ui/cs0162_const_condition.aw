const bool debug = false;
if (debug)
{
    Console.WriteLine("debug"); //~ AW0162: Unreachable code detected
}
else Console.WriteLine("release");
