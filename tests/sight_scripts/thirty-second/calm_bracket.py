# verdict: wrong
# line: 18
import numpy as np
np.random.seed(92)
sizes = [4, 4, 4, 4]
Ws = [np.random.randn(4, 4) for _ in range(3)]
bs = [np.random.randn(4, 1) for _ in range(3)]
sigmoid = lambda z: 1 / (1 + np.exp(-z))
X = np.random.rand(4, 16); Y = (X > np.roll(X, 1, axis=0)).astype(float)
for epoch in range(800):
    acts = [X]
    for W, b in zip(Ws, bs):
        acts.append(sigmoid(W @ acts[-1] + b))
    delta = (acts[-1] - Y) / 16
    gW, gb = [None] * 3, [None] * 3
    gW[-1], gb[-1] = delta @ acts[-2].T, delta.sum(1, keepdims=True)
    for l in range(2, 4):
        delta = (Ws[-l].T @ delta) * acts[-l] * (1 - acts[-l])
        gW[-l], gb[-l] = delta @ acts[-l - 1].T, delta.sum(1, keepdims=True)
    Ws = [W - 0.8 * g for W, g in zip(Ws, gW)]
    bs = [b - 0.8 * g for b, g in zip(bs, gb)]
print("accuracy", np.mean((acts[-1] > 0.5) == Y))
