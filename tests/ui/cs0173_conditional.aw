var x = args.Length > 0 ? 1 : "a"; //~ AW0173: Type of conditional expression cannot be determined because there is no implicit conversion between 'int' and 'string'
