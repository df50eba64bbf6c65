# tries: a syntax error made by hand, with a line, a place and a file of its own
# must: error, crash
raise SyntaxError("<script>evil()</script>\x1b[2J", (__file__, 2**40, -7, "</pre><evil-tag>" * 500, 2**40, 9))
