# verdict: wrong
# line: 20
# why: The gradient sum is set back to zero inside the sample loop, so only the last sample of the epoch counts.
import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

np.random.seed(28)
xs = np.random.randn(20, 2)
ts = (xs[:, 0] > xs[:, 1]).astype(float)
W = np.random.randn(4, 2)
c = np.zeros(4)
v = np.random.randn(4)
d = 0.0
eta = 0.3

for epoch in range(600):
    cost = 0.0
    for x, t in zip(xs, ts):
        gW, gc, gv, gd = np.zeros_like(W), np.zeros_like(c), np.zeros_like(v), 0.0
        h = sigmoid(W @ x + c)
        y = sigmoid(v @ h + d)
        cost += (y - t) ** 2 / 2
        delta = (y - t) * y * (1 - y)
        back = delta * v * h * (1 - h)
        gv += delta * h
        gd += delta
        gW += np.outer(back, x)
        gc += back
    # update with the gradient of the whole batch
    W -= eta * gW
    c -= eta * gc
    v -= eta * gv
    d -= eta * gd
    if epoch % 100 == 0:
        print(epoch, cost)
