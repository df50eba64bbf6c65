# verdict: wrong
# line: 8
# also: 10
# why: initial weights: All weights start at 0, so the hidden units never differ and get no error.
import numpy as np
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
W1 = np.zeros((2, 4))
b1 = np.zeros((1, 4))
W2 = np.zeros((4, 1))
b2 = np.zeros((1, 1))
lr = 1.0
sigmoid = lambda v: 1 / (1 + np.exp(-v))
for _ in range(4000):
    h = sigmoid(X @ W1 + b1)
    o = sigmoid(h @ W2 + b2)
    do = (o - y) * o * (1 - o)
    dh = do @ W2.T * h * (1 - h)
    W2 -= lr * h.T @ do
    b2 -= lr * do.sum(0, keepdims=True)
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(0, keepdims=True)
print(o.round(3))
