throw "x"; //~ AW0155: The type caught or thrown must be derived from System.Exception
