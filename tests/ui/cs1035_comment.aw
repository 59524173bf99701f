int a = 1; /* open //~ AW1035: End-of-file found, '*/' expected
