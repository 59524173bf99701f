goto nowhere; //~ AW0159: No such label 'nowhere' within the scope of the goto statement
