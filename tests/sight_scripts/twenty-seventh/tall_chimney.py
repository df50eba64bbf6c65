# verdict: wrong
# line: 32
import random
from math import exp

random.seed(21)

def f(x): return 1 / (1 + exp(-x))

# temperature (scaled), humidity (scaled), wind (scaled) -> will it rain
weather = [
    [0.9, 0.2, 0.1, 0], [0.8, 0.9, 0.3, 1], [0.4, 0.8, 0.7, 1], [0.3, 0.3, 0.2, 0],
    [0.6, 0.7, 0.9, 1], [0.7, 0.1, 0.8, 0], [0.2, 0.9, 0.1, 1], [0.5, 0.4, 0.4, 0],
]
NH = 4
w_hidden = [[random.uniform(-1, 1) for i in range(4)] for k in range(NH)]
w_out = [random.uniform(-1, 1) for j in range(NH + 1)]

for epoch in range(1000):
    total = 0
    for *x, y in weather:
        x = x + [1]
        h = [f(sum(a * b for a, b in zip(row, x))) for row in w_hidden] + [1]
        o = f(sum(a * b for a, b in zip(w_out, h)))
        total += (y - o) ** 2
        d_o = (y - o) * o * (1 - o)
        d_h = [d_o * w_out[j] * h[j] * (1 - h[j]) for j in range(NH)]
        for j in range(NH + 1):
            w_out[j] += 0.5 * d_o * h[j]
        for j in range(NH):
            for i in range(4):
                w_hidden[j][i] += 0.5 * d_h[i] * x[i]
    if epoch % 250 == 0:
        print("epoch", epoch, "error", round(total, 4))
