await F();
async Task F()
{
    await Task.Yield();
    return 1; //~ AW1997: Since 'F()' is an async method that returns 'Task', a return keyword must not be followed by an object expression
}
