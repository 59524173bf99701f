break; //~ AW0139: No enclosing loop out of which to break or continue
