int a = 1; /* open, to the end //~ AW1035: End-of-file found
