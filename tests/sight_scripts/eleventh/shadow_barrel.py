# verdict: wrong
# line: 17
# also: 18, 19, 20
# why: the gradients are set to zero once before the epochs instead of at the start of every epoch
import numpy as np

np.random.seed(20)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = [0, 1, 1, 0]
hid = 5
W = np.random.randn(3, hid)
V = np.random.randn(hid)

def sigmoid(q):
    return 1 / (1 + np.exp(-q))

gW = np.zeros_like(W)
gV = np.zeros_like(V)
for epoch in range(400):
    mse = 0.0
    for xi, ti in zip(X, y):
        h = sigmoid(xi.dot(W))
        o = sigmoid(h.dot(V))
        mse += (o - ti) ** 2 / len(y)
        d = (o - ti) * o * (1 - o)
        gV += d * h
        gW += np.outer(xi, d * V * h * (1 - h))
    V -= 0.5 * gV
    W -= 0.5 * gW
    if epoch % 100 == 0:
        print("epoch", epoch, "mse", mse)
