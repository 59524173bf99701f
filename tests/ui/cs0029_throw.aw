throw "text"; //~ AW0029: Cannot implicitly convert type 'string' to '
throw null;
throw new object(); //~ AW0266: Cannot implicitly convert type 'object' to '
