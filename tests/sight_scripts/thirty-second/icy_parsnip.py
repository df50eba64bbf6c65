# verdict: wrong
# line: 16
from math import tanh
import random
random.seed(44)
n = 3
first = [[random.uniform(-1, 1) for _ in range(n)] for _ in range(n)]    # first[i][j]: input i -> unit j
second = [[random.uniform(-1, 1) for _ in range(n)] for _ in range(n)]   # second[j][k]: unit j -> output k
cases = [([1, .2, .5], [.1, .6, -.3]), ([1, .9, -.4], [-.5, .2, .7]), ([1, -.7, .3], [.4, -.6, .2]), ([1, -.1, -.8], [0, .5, .5])]
for lap in range(600):
    sse = 0
    for x, t in cases:
        h = [tanh(sum(x[i] * first[i][j] for i in range(n))) for j in range(n)]
        y = [tanh(sum(h[j] * second[j][k] for j in range(n))) for k in range(n)]
        dk = [(t[k] - y[k]) * (1 - y[k] ** 2) for k in range(n)]
        dj = [(1 - h[j] ** 2) * sum(dk[k] * second[k][j] for k in range(n)) for j in range(n)]
        for j in range(n):
            for k in range(n):
                second[j][k] += 0.1 * dk[k] * h[j]
                first[j][k] += 0.1 * dj[k] * x[j]
        sse += sum((a - b) ** 2 for a, b in zip(t, y))
    if lap % 150 == 0:
        print(lap, sse)
