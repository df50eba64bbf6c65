# tries: elements in the name and module of what is returned
# must: wrong
def named(name, module="evil"):
    return type(name, (), {"__module__": module, "__qualname__": "</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()>"})()


def sigmoid(x):
    return named("</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()>")


def sigmoid_output_to_derivative(output):
    return [named("\u202e\x1b[2J{{ 1234*5678 }}" * 100, "<script>evil()</script>.x")] * 3
