// C# specification §6.4.5.5: character literals: simple, hexadecimal and Unicode escapes; their values.
char[] all = { '\'', '\"', '\\', '\0', '\a', '\b', '\f', '\n', '\r', '\t', '\v', '\e', '"', ' ', '\x41', '\x0041',
    '\x9', '\xff', '\u00e9', '\uFFFF', '\uD800', 'é', '漢', '\U00000041', '\U0000FFFE' };
foreach (char c in all) Console.Write((int)c + " ");
Console.WriteLine();
Console.WriteLine('A' + 0 + " " + (char)('A' + 1) + " " + 'a' + 'b' + " " + ('a' + 'b'));
Console.WriteLine('\x41' == 'A' && '\u0041' == 'A' && '\U00000041' == "\x41"[0]);
const char k = 'z'; Console.WriteLine(k + 1 + " " + (k > 'a') + " " + k.GetType() + " " + sizeof(char));
string s = "\x41g\x4142\u0042c\0d\U0001F600";
Console.WriteLine(s.Length + " " + s.IndexOf('\0'));
foreach (char c in s) Console.Write(((int)c).ToString("X") + ",");
Console.WriteLine();
Console.WriteLine('\uD83D' + "\uDE00" == "😀"); Console.WriteLine("😀".Length);
switch ('\t') { case '\x9': Console.WriteLine("tab"); break; case '\n': Console.WriteLine("newline"); break; }
