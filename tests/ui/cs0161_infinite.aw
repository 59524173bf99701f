Console.WriteLine(F() + G());
int F() { while (true) { } }
int G() { while (true) { break; } } //~ AW0161: 'G()': not all code paths return a value
