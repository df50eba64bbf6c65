# verdict: right
import numpy as np

# list of closures: each forward step puts its backward step on the tape
rng = np.random.default_rng(301)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)
Ws = [rng.normal(size=s) for s in [(3, 4), (4, 4), (4, 1)]]

for epoch in range(2500):
    tape = []
    grads = [None] * len(Ws)
    a = X
    for i, W in enumerate(Ws):
        out = 1 / (1 + np.exp(-a @ W))
        def back(d, i=i, W=W, a_in=a, a_out=out):
            d = d * a_out * (1 - a_out)
            grads[i] = a_in.T @ d
            return d @ W.T
        tape.append(back)
        a = out
    d = a - y
    while tape:
        d = tape.pop()(d)
    Ws = [W - 1.0 * g for W, g in zip(Ws, grads)]
print("error", np.abs(a - y).mean().round(4))
