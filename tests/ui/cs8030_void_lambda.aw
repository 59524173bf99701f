Action f = () => { return 1; }; //~ AW8030: Anonymous function converted to a void returning delegate cannot return a value
Func<int> g = () => { return; }; //~ AW0126: An object of a type convertible to 'int' is required
