// exit: 3
// C# 7.1.3: the value of return is the exit code.
Console.WriteLine("leaving");
return 3;
