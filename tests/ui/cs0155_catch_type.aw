try { Console.WriteLine(); }
catch (string) { } //~ AW0155: The type caught or thrown must be derived from System.Exception
