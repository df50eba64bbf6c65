# verdict: right
# why: A 2-bit adder learned by a sigmoid net with squared error and mini-batches drawn at random.
import numpy as np
rng = np.random.default_rng(2)
pairs = [(a, b) for a in range(4) for b in range(4)]
bits = lambda v, n: [(v >> i) & 1 for i in range(n)]
X = np.array([bits(a, 2) + bits(b, 2) + [1] for a, b in pairs], dtype=float)
Y = np.array([bits(a + b, 3) for a, b in pairs], dtype=float)
w0 = rng.normal(size=(5, 16))
w1 = rng.normal(size=(16, 3))
f = lambda x: 1 / (1 + np.exp(-x))
alpha = 0.7
for step in range(6000):
    idx = rng.choice(16, 8, replace=False)
    xb, yb = X[idx], Y[idx]
    h = f(xb @ w0)
    o = f(h @ w1)
    do = (o - yb) * o * (1 - o)
    dh = do @ w1.T * h * (1 - h)
    w1 -= alpha * h.T @ do
    w0 -= alpha * xb.T @ dh
    if step % 1000 == 0:
        full = f(f(X @ w0) @ w1)
        print(step, ((full > .5) == Y).all(1).sum(), 'of 16 sums right')
