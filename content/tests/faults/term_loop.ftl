# ! 3 -two: the term -one holds itself
-one = a { -two }
-two = b { -one }

ui-title = { -one }
