# verdict: wrong
# line: 20
# also: 22
import numpy as np

rng = np.random.default_rng(1348)
# age of a manuscript: ink fading, letter width, abbreviations
n = 64
century = rng.uniform(0, 1, (n, 1))
X = np.hstack([century + rng.normal(0, 0.1, (n, 1)), 1 - century ** 2 + rng.normal(0, 0.1, (n, 1)), rng.uniform(0, 1, (n, 1))])
y = century.copy()

W1 = rng.normal(0, 1, (3, 6))
b1 = np.zeros((1, 6))
W2 = rng.normal(0, 1, (6, 1))
b2 = np.zeros((1, 1))
sigmoid = lambda t: 1 / (1 + np.exp(-t))

for epoch in range(300):
    rng.shuffle(X)
    for i in range(0, n, 8):
        xb, yb = X[i:i + 8], y[i:i + 8]
        h = sigmoid(xb @ W1 + b1)
        o = sigmoid(h @ W2 + b2)
        do = (o - yb) * o * (1 - o)
        dh = do @ W2.T * h * (1 - h)
        W2 -= 0.5 * h.T @ do
        b2 -= 0.5 * do.sum(axis=0, keepdims=True)
        W1 -= 0.5 * xb.T @ dh
        b1 -= 0.5 * dh.sum(axis=0, keepdims=True)
    if epoch % 50 == 0:
        print(epoch, np.mean((sigmoid(sigmoid(X @ W1 + b1) @ W2 + b2) - y) ** 2))
