Func<int, int> f = A; //~ AW0407: 'string A(int)' has the wrong return type
Action<string> g = B; //~ AW0123: No overload for 'B' matches delegate 'Action<string>'
Func<int> h = C; //~ AW0407: 'string C()' has the wrong return type
string A(int x) => "";
void B(int x) { }
string C() => "";
