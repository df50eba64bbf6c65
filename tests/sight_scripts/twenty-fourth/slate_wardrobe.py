# verdict: right
# one neuron only, as a warm-up
import numpy as np

rng = np.random.default_rng(55)
a = rng.normal([1.0, 2.0], 0.6, (40, 2))
b_ = rng.normal([-0.5, 0.0], 0.6, (40, 2))
x = np.concatenate([a, b_])
t = np.concatenate([np.ones(40), np.zeros(40)])

w = rng.normal(0, 0.1, 2)
b = 0.0

def prob(x):
    return 1 / (1 + np.exp(-(x @ w + b)))

for epoch in range(100):
    order = rng.permutation(80)
    chunks = [order[i:i + 16] for i in range(0, 80, 16)]
    for chunk in chunks:
        xb, tb = x[chunk], t[chunk]
        diff = prob(xb) - tb
        w = w - 0.3 * xb.T @ diff / len(chunk)
        b = b - 0.3 * diff.mean()

print("w =", w.round(3), " b =", round(float(b), 3))
print("correct:", int(((prob(x) > 0.5) == (t > 0.5)).sum()), "/ 80")
