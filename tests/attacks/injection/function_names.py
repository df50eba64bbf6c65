# tries: elements, line ends and paths in the names of functions, files and code objects of a traceback
# must: error, missing, crash
def sigmoid(x):
    source = "\n" * 3 + "def evil():\n    raise ValueError('<script>evil()</script>')\nevil()"
    code = compile(source, __file__.rpartition("/")[0] + "/<script>evil()<\x2fscript>\x1b[2J", "exec")
    exec(code.replace(co_name="<img src=x onerror=evil()>", co_firstlineno=2**31 - 1), {})


sigmoid_output_to_derivative = sigmoid.__code__.replace(co_name="</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()>")
