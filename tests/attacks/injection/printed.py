# tries: elements, templates and steering characters in what it prints
# must: wrong
import sys

print("</code></pre></td></dd></p></script></style></title><script>evil()</script><img src=x onerror=evil()><evil-tag x='\"' onclick=evil()> {{ 1234*5678 }} {% for x in (1,) %}")
print("\x1b[2J\x1b]0;evil\x07\x9b31m\u202eevil\u2066\ud800\0\r\b\x7f\u2028" )
print("```\n# evil\n<script>evil()</script>\n~~~~\n````````\n[evil](javascript:evil())")
sys.stderr.write("</pre><script>evil()</script>")
sys.stdout.buffer.write(bytes(range(256)) * 3)
sys.stdout.flush()


def sigmoid(x):
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
