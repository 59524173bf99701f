class C
{
    static void Main() { }
    static void F() { await Task.Delay(1); } //~ AW4033: The 'await' operator can only be used within an async method
}
