Console = null; //~ AW0119: 'Console' is a type, which is not valid in the given context
