F();
void F()
{
    while (true) { }
    Console.WriteLine("never"); //~ AW0162: Unreachable code detected
}
