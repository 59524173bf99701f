A.F();
static class A { int x; public static void F() { } void G() { } int P => 1; A() { } } //~ AW0708: 'A.x': cannot declare instance members in a static class //~ AW0708: 'A.G': cannot declare instance members in a static class //~ AW0708: 'A.P': cannot declare instance members in a static class //~ AW0710: Static classes cannot have instance constructors
