int n = 0;
while (true) { if (n++ > 3) continue; }
Console.WriteLine(n); //~ AW0162: Unreachable code detected
