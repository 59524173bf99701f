await F();
async Task F()
{
    await Task.Yield();
    return 1; //~ AW1997: Since
}
