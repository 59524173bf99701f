// Run-time checks are exceptions like others.
int n = 0;
foreach (int how in new int[] { 0, 1, 2, 3, 4 })
{
    try
    {
        try
        {
            int[] a = how == 0 ? null : new int[2];
            object o = "s";
            if (how == 1) a[2] = 1;
            else if (how == 2) n = 5 / n;
            else if (how == 3) n = (int)o;
            else n = a.Length;
        }
        finally { Console.Write("f "); }
        Console.WriteLine("ok " + n);
    }
    catch (NullReferenceException) { Console.WriteLine("null"); }
    catch (IndexOutOfRangeException) { Console.WriteLine("index"); }
    catch (DivideByZeroException) { Console.WriteLine("zero"); }
    catch (InvalidCastException) { Console.WriteLine("cast"); }
}
