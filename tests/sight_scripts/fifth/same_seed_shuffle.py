# verdict: right
import numpy as np
# old trick from a forum: shuffle both arrays with the same seed
def shuffle_both(a, b, seed):
    np.random.seed(seed)
    np.random.shuffle(a)
    np.random.seed(seed)
    np.random.shuffle(b)

np.random.seed(0)
x = np.random.uniform(-1, 1, (64, 2))
y = (x[:, :1] * x[:, 1:] > 0).astype(float)
w1, b1 = np.random.randn(2, 8), np.zeros(8)
w2, b2 = np.random.randn(8, 1), np.zeros(1)
for epoch in range(200):
    shuffle_both(x, y, epoch)
    for s in range(0, 64, 16):
        xb, yb = x[s:s+16], y[s:s+16]
        h = np.tanh(xb @ w1 + b1)
        o = 1 / (1 + np.exp(-(h @ w2 + b2)))
        e = (yb - o) / 16
        eh = e @ w2.T / np.cosh(xb @ w1 + b1) ** 2
        w2 += .5 * h.T @ e; b2 += .5 * e.sum(0)
        w1 += .5 * xb.T @ eh; b1 += .5 * eh.sum(0)
    if epoch % 50 == 0:
        print(epoch, abs(e).sum())
