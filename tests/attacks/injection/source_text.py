# tries: elements, templates and invisible characters in the file itself, which the report shows
# must: wrong
"""</code></pre><script>evil()</script> {{ 1234*5678 }} {% raw %} <evil-tag onclick=evil()> &lt; &#60;script&#62;"""
# </span></mark></pre></details><iframe srcdoc="evil"></iframe> ]]> --> <!-- evil
# turned round: ‮⁦ evil ⁩ ​‎﻿­
# steering: [2J ]0;evil 31m  
# ends of lines:         evil
evil = '<b onmouseover=evil()>' f"{'<i>'}" '\N{BULLET}'


def sigmoid(x):  # <script>evil()</script>
    return x * 0  # {{ 1234*5678 }}


def sigmoid_output_to_derivative(output):  # "`' <evil>
    return output * 0
