# verdict: right
import numpy as np

rng = np.random.default_rng(56)

def extend(a):
    return np.hstack([a, np.ones((len(a), 1))])

def descend(a, target, weights, lr):
    """Go forward through weights[0], recurse, come back with d loss / d a."""
    if not weights:
        return (a - target) / len(a)
    ext = extend(a)
    out = np.tanh(ext @ weights[0])
    d = descend(out, target, weights[1:], lr) * (1 - out ** 2)
    d_in = (d @ weights[0].T)[:, :-1]
    weights[0] -= lr * ext.T @ d
    return d_in

def answer(a, weights):
    for w in weights:
        a = np.tanh(extend(a) @ w)
    return a

Z = rng.uniform(-1, 1, (64, 2))
S = np.sign(Z[:, :1] * Z[:, 1:]) * 0.8
weights = [rng.normal(0, 0.7, (3, 10)), rng.normal(0, 0.4, (11, 6)), rng.normal(0, 0.4, (7, 1))]
for n in range(1500):
    grad_at_input = descend(Z, S, weights, 0.2)
    if n % 300 == 0:
        print(n, np.mean((answer(Z, weights) - S) ** 2))
