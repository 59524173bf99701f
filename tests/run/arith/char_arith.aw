// C# 12.4.7: char promotes to int; char ++ and compound assignment stay char.
char c = 'a';
Console.WriteLine(c + 1);
Console.WriteLine((char)(c + 1));
c++;
Console.WriteLine(c);
c += (char)2;
Console.WriteLine(c);
Console.WriteLine('z' - 'a');
Console.WriteLine(c > 'b');
int code = 'A';
Console.WriteLine(code);
for (char d = '0'; d <= '9'; d++)
    Console.Write(d);
Console.WriteLine();
Console.WriteLine((int)'é');
Console.WriteLine('\u0041');
Console.WriteLine((char)66);
Console.WriteLine('x' == "x"[0]);
