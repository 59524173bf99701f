start: //~ AW0164: This label has not been referenced
Console.WriteLine("a");
if (args.Length > 5) goto end;
middle: //~ AW0164: This label has not been referenced
Console.WriteLine("b");
end:
Console.WriteLine("c");
