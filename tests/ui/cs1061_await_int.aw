int n = 1;
await n; //~ AW1061: 'int' does not contain a definition for 'GetAwaiter'
