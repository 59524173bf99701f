lock (5) { } //~ AW0185: 'int' is not a reference type as required by the lock statement
int? n = 1;
lock (n) { } //~ AW0185: 'int?' is not a reference type as required by the lock statement
lock ("a") { }
