// Strings are UTF-16.
string s = "aé漢😀";
Console.WriteLine(s.Length);
foreach (char c in s) Console.Write((int)c + " ");
Console.WriteLine();
Console.WriteLine(s);
string t = "";
foreach (char c in s) t += c;
Console.WriteLine(t == s);
