throw "x"; //~ AW0029: Cannot implicitly convert type 'string' to
