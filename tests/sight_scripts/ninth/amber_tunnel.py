# verdict: right

# multinomial regression on a made-up flower table
import numpy as np
rng = np.random.default_rng(61)
lab = np.repeat([0, 1, 2], 20)
x = rng.normal(0, 0.5, (60, 4)) + np.array([[0, 0, 1, 1], [1, 1, 0, 0], [2, 0, 2, 0]])[lab]
w = rng.normal(0, 0.1, (4, 3))
b = np.zeros(3)
for t in range(1200):
    sel = rng.choice(60, 10, replace=False)
    z = x[sel] @ w + b
    z -= z.max(1, keepdims=True)
    q = np.exp(z) / np.exp(z).sum(1, keepdims=True)
    hot = np.zeros((10, 3))
    hot[np.arange(10), lab[sel]] = 1
    g = (q - hot) / 10
    w -= 0.3 * x[sel].T @ g
    b -= 0.3 * g.sum(axis=0)
    if t % 300 == 0:
        full = x @ w + b
        print(t, "accuracy", (full.argmax(1) == lab).mean())
print(np.round(w, 2))
