class A
{
    int x;
    string x; //~ AW0102: The type 'A' already contains a definition for 'x'
    static void Main() { }
}
