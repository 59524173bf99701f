// C# §12.16: a throw expression stands as an arm of `?:`, right of `??`, behind `=>`: nowhere else.
int a = 0;
string s = "";
bool b = args.Length == 0;
int c = throw null; //~ AW8115: A throw expression is not allowed in this context.
F(throw null); //~ AW8115: A throw expression is not allowed in this context.
F(i: throw null); //~ AW8115: A throw expression is not allowed in this context.
a += throw null; //~ AW8115: A throw expression is not allowed in this context.
s = s ?? (throw null); //~ AW8115: A throw expression is not allowed in this context.
s ??= throw null; //~ AW8115: A throw expression is not allowed in this context.
a = b ? (throw null) : 1; //~ AW8115: A throw expression is not allowed in this context.
throw throw null; //~ AW8115: A throw expression is not allowed in this context.
if (throw null) { } //~ AW8115: A throw expression is not allowed in this context.
a = b ? throw null : throw null;
Func<int> f = () => throw null;
a = s switch { null => throw null, _ => s.Length > 3 ? a : throw null };
static int F(int i) => i > 0 ? i : throw null;
