// stdin: first line
// stdin: zweite Zeile é
string line;
int n = 0;
while ((line = Console.ReadLine()) != null) { n++; Console.WriteLine(n + ": " + line); }
Console.WriteLine(n);
