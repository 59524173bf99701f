F();
void F()
{
    return 1; //~ AW0127: Since 'F()' returns void, a return keyword must not be followed by an object expression
}
