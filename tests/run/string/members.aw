// System.String: length, indexer, comparison.
string s = "hello";
Console.WriteLine(s.Length);
Console.WriteLine(s[0]);
Console.WriteLine(s[4]);
Console.WriteLine(s == "hello");
string t = "hel";
t += "lo";
Console.WriteLine(s == t);
Console.WriteLine(s != t);
Console.WriteLine((object)s == (object)t);
Console.WriteLine(s.Equals(t));
string n = null;
Console.WriteLine(n == null);
Console.WriteLine(n == s);
Console.WriteLine("" == n);
try { Console.WriteLine(s[5]); }
catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(n.Length); }
catch (NullReferenceException) { Console.WriteLine("null reference"); }
Console.WriteLine(s.ToString());
int v = 0;
for (int i = 0; i < s.Length; i++) v = v * 31 + s[i];
Console.WriteLine(v);
