// gc: 5
// Handlers inside loops leave no trace behind.
int caught = 0, finals = 0;
for (int i = 0; i < 1000; i++)
{
    try
    {
        if (i % 3 == 0) throw new Exception();
        if (i % 5 == 0) continue;
    }
    catch (Exception) { caught++; }
    finally { finals++; }
}
Console.WriteLine(caught + " " + finals);
