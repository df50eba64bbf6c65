# verdict: wrong
# line: 14
# also: 19, 20, 21
# why: updates: b1 is never updated
import numpy as np

def train(x, y, width=15, rate=0.1, epochs=3000, seed=None):
    rng = np.random.default_rng(seed)
    w1 = rng.normal(0, 1.5, (x.shape[1], width))
    b1 = rng.normal(0, 1, width)
    w2 = rng.normal(0, 0.4, (width, y.shape[1]))
    b2 = np.zeros(y.shape[1])
    history = []
    for epoch in range(epochs):
        h = np.tanh(x @ w1 + b1)
        r = h @ w2 + b2 - y
        history.append((r ** 2).mean())
        dz = (r @ w2.T) * (1 - h * h)
        w2 -= rate * h.T @ r / len(x)
        b2 -= rate * r.mean(axis=0)
        w1 -= rate * x.T @ dz / len(x)
    return (w1, b1, w2, b2), history

x = np.linspace(0, 1, 45).reshape(-1, 1) * 4 - 2
y = np.hstack([np.sin(2 * x), np.abs(x) - 1])
params, history = train(x, y, seed=3)
print("first", history[0], "last", history[-1])
