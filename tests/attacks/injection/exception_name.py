# tries: elements and steering characters in the name of an exception's type
# must: error
def sigmoid(x):
    raise type("</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()>", (Exception,), {})("\x1b[2J{{ 1234*5678 }}")


def sigmoid_output_to_derivative(output):
    raise type("\u202eevil\n\r\n# evil\n```\n\x1b]8;;http://evil\x07", (BaseException,), {})
