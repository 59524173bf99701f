int[] a = { 1 2 }; //~ AW1003: Syntax error, ',' expected
if (args.Length > 0 { } //~ AW1026: ) expected
for (int i = 0, i < 3; i++) { } //~ AW1002: ; expected
