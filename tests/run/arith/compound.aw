// C# 12.21.4: compound assignment; the left operand is evaluated once.

int[] data = { 10, 20, 30 };
int Index() { G.Calls++; return 1; }
data[Index()] += 5;
data[Index()] *= 2;
data[Index()] -= 1;
data[Index()] /= 7;
data[Index()] %= 4;
Console.WriteLine(data[1] + " after " + G.Calls);
int x = 3;
x += x++ + ++x;
Console.WriteLine(x);
x -= x - (x = 1);
Console.WriteLine(x);
int y = x = 9;
Console.WriteLine(x + " " + y);
double d = 10;
d /= 4;
Console.WriteLine(d);
d += 1;
Console.WriteLine(d);
long l = 1;
l += 2000000000;
l += 2000000000;
Console.WriteLine(l);
class G { public static int Calls; }
