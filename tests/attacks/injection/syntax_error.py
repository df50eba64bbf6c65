# tries: elements in a line that can't be compiled, which the report quotes
# must: error
def sigmoid(x):
    return </code><script>evil()</script> {{ 1234*5678 }} ‮ [2J
