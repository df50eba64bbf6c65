# verdict: wrong
# line: 19
# why: loop: the targets of every mini-batch are the first ones instead of those of its samples
import numpy as np

rng = np.random.default_rng(55)
n = 64
y = rng.choice([-1.0, 1.0], (n, 1))
X = np.hstack([rng.normal(0, 1, (n, 2)) + 1.5 * y, np.ones((n, 1))])

W1 = rng.normal(0, 0.4, (3, 6))
W2 = rng.normal(0, 0.4, (6, 1))
batch = 16
lr = 0.02

for epoch in range(200):
    for s in range(0, n, batch):
        xb = X[s:s + batch]
        yb = y[:batch]
        h = np.tanh(xb @ W1)
        o = np.tanh(h @ W2)
        e = yb - o
        do = e * (1 - o ** 2)
        dh = do @ W2.T * (1 - h ** 2)
        W2 += lr * h.T @ do
        W1 += lr * xb.T @ dh

pred = np.sign(np.tanh(np.tanh(X @ W1) @ W2))
print("share of right signs:", (pred == y).mean())
