# tries: elements, templates and links in the message of an exception
# must: error
def sigmoid(x):
    raise ValueError("</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()> {{ 1234*5678 }} {% include '/etc/passwd' %} {# #} ${1234*5678} <%= 1234*5678 %>")


def sigmoid_output_to_derivative(output):
    raise ValueError("[evil](javascript:evil()) ![evil](http://127.0.0.1/evil.png) <http://127.0.0.1/evil> `` ` ``` | # evil")
