class A { static void NotMain() { } } //~? AW5001: Program does not contain a static 'Main' method suitable for an entry point
