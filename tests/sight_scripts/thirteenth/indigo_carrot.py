# verdict: wrong
# line: 23
# why: arguments of delta swapped for the hidden layer
import numpy as np

def logistic(z):
    return 1 / (1 + np.exp(-z))

def delta(error, activation):
    return error * activation * (1 - activation)

def outer_product(act, dlt):
    return act.T @ dlt

def train(x, y, sizes, rate, rounds, seed=0):
    rng = np.random.default_rng(seed)
    w = rng.normal(size=sizes[:2])
    v = rng.normal(size=sizes[1:])
    for r in range(rounds):
        h = logistic(x @ w)
        o = logistic(h @ v)
        d_o = delta(o - y, o)
        d_h = delta(h, d_o @ v.T)
        v -= rate * outer_product(h, d_o)
        w -= rate * outer_product(x, d_h)
        if r % 500 == 0:
            print(f"round {r}: {np.square(o - y).sum():.4f}")
    return w, v

x = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)
w, v = train(x, y, (3, 4, 1), 0.5, 2000)
print(logistic(logistic(x @ w) @ v).ravel())
