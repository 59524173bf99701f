while (true)
{
    try { Console.WriteLine(); }
    finally
    {
        break; //~ AW0157: Control cannot leave the body of a finally clause
    }
}
