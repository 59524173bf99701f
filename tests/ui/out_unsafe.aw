unsafe //~ AW9001: `unsafe` code is not part of Aw
{
    int x = 1;
}
