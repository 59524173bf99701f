class A
{
    void F(int a) { }
    int F(int b) { return b; } //~ AW0111: Type 'A' already defines a member called 'F' with the same parameter types
    static void Main() { }
}
