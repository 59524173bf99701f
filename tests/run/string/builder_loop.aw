// Repeated concatenation; comparison of built strings.
string s = "";
for (int i = 0; i < 200; i++) s += (char)('a' + i % 26);
Console.WriteLine(s.Length + " " + s[25] + s[26]);
int vowels = 0;
foreach (char c in s)
    switch (c) { case 'a': case 'e': case 'i': case 'o': case 'u': vowels++; break; }
Console.WriteLine(vowels);
string[] words = { "pear", "fig", "apple" };
string longest = words[0];
foreach (string w in words) if (w.Length > longest.Length) longest = w;
Console.WriteLine(longest);
