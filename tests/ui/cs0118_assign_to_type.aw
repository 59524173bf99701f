Console = null; //~ AW0118: 'Console' is a type but is used like a variable
