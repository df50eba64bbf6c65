# verdict: wrong
# line: 24
# why: The derivative of the sine unit is the cosine of the output instead of the cosine of the weighted input.
import numpy as np

# two inputs, sine hidden units, linear output
rng = np.random.default_rng(328)
xy = rng.uniform(-1, 1, (22, 2))
f = np.cos(3 * xy[:, :1]) * xy[:, 1:]
W, b = rng.normal(0, 2, (2, 9)), rng.uniform(-1, 1, 9)
V, c = rng.normal(0, .3, (9, 1)), np.zeros(1)

def act(z):
    return np.sin(z)

def act_prime(z):
    return np.cos(z)

for k in range(1000):
    z = xy @ W + b
    h = act(z)
    out = h @ V + c
    e = out - f
    dz = (e @ V.T) * act_prime(h)
    V -= 0.01 * h.T @ e
    c -= 0.01 * e.sum(axis=0)
    W -= 0.01 * xy.T @ dz
    b -= 0.01 * dz.sum(axis=0)
print("mse", float(np.mean(e ** 2)))
