namespace N
{
    int x; //~ AW0116: A namespace cannot directly contain members such as fields, methods or statements
    void F() { } //~ AW0116: A namespace cannot directly contain members such as fields, methods or statements
}
class P { static void Main() { } }
