try { Console.WriteLine(); }
catch (Exception) { }
catch (ArgumentException) { } //~ AW0160: A previous catch clause already catches all exceptions of this or of a super type ('Exception')
