# verdict: wrong
# line: 17
# also: 16, 19, 27, 28
# why: gradient sums set to zero only once before the epochs
import numpy as np

def act(z):
    return 1 / (1 + np.exp(-z))

np.random.seed(18)
X = np.random.rand(20, 3)
T = (X.sum(axis=1) > 1.5).astype(float)
w1 = np.random.randn(5, 3)
w2 = np.random.randn(5)

grad_w1 = np.zeros((5, 3))
grad_w2 = np.zeros(5)

for epoch in range(60):
    loss = 0
    for x, t in zip(X, T):
        h = act(w1 @ x)
        o = act(w2 @ h)
        loss += 0.5 * (o - t) ** 2
        d_o = (o - t) * o * (1 - o)
        d_h = d_o * w2 * h * (1 - h)
        grad_w2 += d_o * h
        grad_w1 += np.outer(d_h, x)
    w1 -= 0.1 * grad_w1
    w2 -= 0.1 * grad_w2
    print("epoch", epoch, "loss", loss)
