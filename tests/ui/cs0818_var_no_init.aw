var x; //~ AW0818: Implicitly-typed variables must be initialized
