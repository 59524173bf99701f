// C# specification §6.4.5.5, §6.4.5.6: character literals and escapes in strings; verbatim strings; surrogates; the
// length of what an escape makes.
char[] all = { 'a', '\'', '"', '\\', '\0', '\a', '\b', '\f', '\n', '\r', '\t', '\v', '\x41', '\u0041', '\x9', '\e' };
foreach (char c in all) Console.Write((int)c + " "); Console.WriteLine();
Console.WriteLine("\x41B".Length + " " + "\x41G" + " " + "\x0041B" + " " + "\u0041\U00000042" + " "
    + "\U0001F600".Length + " " + char.IsSurrogate("\U0001F600"[0]));
Console.WriteLine(@"a\n""b""" + @"
second".Length + " " + @"".Length + " \"quoted\" \\ " + 'x' + 'y' + " " + (char)('x' + 1));
Console.WriteLine("a\tb".IndexOf('\t') + " " + "line\nline".Split('\n').Length + " " + "\0".Length + " "
    + ("\u00e9" == "é") + " " + ("e\u0301" == "é"));
string s = "tab\there"; Console.WriteLine(s + " " + $"{'{'}{{}}{"}"}" + " " + $@"{1}\n" + @$"{2}\t");
