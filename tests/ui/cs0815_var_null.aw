var x = null; //~ AW0815: Cannot assign <null> to an implicitly-typed variable
