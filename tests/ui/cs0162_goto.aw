goto end;
Console.WriteLine("skipped"); //~ AW0162: Unreachable code detected
end:
Console.WriteLine("end");
