# verdict: wrong
# line: 22
# %%
import random
from math import exp
random.seed(30)

# %% OR, a single neuron with two inputs
w1 = random.uniform(-1, 1)
w2 = random.uniform(-1, 1)
b = random.uniform(-1, 1)
samples = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
alpha = 0.5

# %%
for epoch in range(500):
    g1 = g2 = gb = 0
    for x1, x2, t in samples:
        out = 1 / (1 + exp(-(w1 * x1 + w2 * x2 + b)))
        delta = (out - t) * out * (1 - out)
        g1 += delta * x1
        g2 += delta * x1
        gb += delta
    w1 -= alpha * g1
    w2 -= alpha * g2
    b -= alpha * gb
    if epoch % 100 == 0:
        print(epoch, round(w1, 3), round(w2, 3), round(b, 3))
