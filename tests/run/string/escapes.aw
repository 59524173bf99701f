// C# 6.4.5.6: escapes, verbatim strings.
Console.WriteLine("tab\there");
Console.WriteLine("quote \" and \\ backslash");
Console.WriteLine("\u00e9\x41\U0001F600");
Console.WriteLine(@"C:\dir\n ""quoted""");
Console.WriteLine("a\0b".Length);
Console.WriteLine("line1\nline2");
Console.WriteLine(@"multi
line");
Console.WriteLine('\'' + "" + '"');
Console.WriteLine("\U0001F600".Length);
Console.WriteLine("héllo wörld ✓ 漢字");
