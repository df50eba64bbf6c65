# verdict: wrong
# line: 9
# why: The seed is set again only before the first shuffle, so y gets another order than x.
import numpy as np

def shuffle_both(a, b, seed):
    np.random.seed(seed)
    np.random.shuffle(a)
    np.random.shuffle(b)

np.random.seed(1)
x = np.random.uniform(-1, 1, (50, 2))
y = (x[:, :1] + x[:, 1:] ** 2 > 0.2).astype(float)
w1, b1 = np.random.randn(2, 6), np.zeros(6)
w2, b2 = np.random.randn(6, 1), np.zeros(1)
for epoch in range(300):
    shuffle_both(x, y, epoch)
    h = np.tanh(x @ w1 + b1)
    o = 1 / (1 + np.exp(-(h @ w2 + b2)))
    e = (y - o) / len(y)
    eh = e @ w2.T * (1 - h * h)
    w2 += .5 * h.T @ e; b2 += .5 * e.sum(0)
    w1 += .5 * x.T @ eh; b1 += .5 * eh.sum(0)
    if epoch % 100 == 0:
        print(epoch, np.mean((o > .5) == y))
