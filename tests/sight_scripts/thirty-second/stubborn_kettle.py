# verdict: right
import numpy as np
# closures: each layer returns its output and a function that goes back
rng = np.random.default_rng(2)
def linear(W):
    def f(x):
        def back(g):
            return g @ W.T, x.T @ g
        return x @ W, back
    return f
def sine(x):
    return np.sin(x), lambda g: g * np.cos(x)

X = rng.uniform(-1, 1, (25, 3))
Y = np.cos(2 * X[:, [0]]) * X[:, [1]]
Ws = [rng.normal(0, 1, (3, 8)), rng.normal(0, .5, (8, 5)), rng.normal(0, .5, (5, 1))]
for it in range(2000):
    tape, h = [], X
    for n, W in enumerate(Ws):
        h, bk = linear(W)(h)
        tape.append(("w", bk))
        if n < 2:
            h, bk = sine(h)
            tape.append(("s", bk))
    g = 2 * (h - Y) / Y.size
    grads = []
    for kind, bk in reversed(tape):
        if kind == "w":
            g, gw = bk(g)
            grads.append(gw)
        else:
            g = bk(g)
    Ws = [W - 0.1 * gw for W, gw in zip(Ws, reversed(grads))]
print("mse", np.mean((h - Y) ** 2))
