# verdict: wrong
# line: 31
# why: The velocity of the first layer is subtracted although it already points downhill, so that this layer climbs.
import numpy as np

np.random.seed(98)
x = np.array([[0,0],[0,1],[1,0],[1,1]], dtype=float)
y = np.array([[0],[1],[1],[0]], dtype=float)

W1 = np.random.normal(0, 1, (2, 4)); b1 = np.zeros((1, 4))
W2 = np.random.normal(0, 1, (4, 1)); b2 = np.zeros((1, 1))
vW1 = vb1 = vW2 = vb2 = 0
lr = 0.5
momentum = 0.8

def sigmoid(t): return 1 / (1 + np.exp(-t))

for i in range(4000):
    h = sigmoid(x.dot(W1) + b1)
    o = sigmoid(h.dot(W2) + b2)
    delta_o = (o - y) * o * (1 - o)
    delta_h = delta_o.dot(W2.T) * h * (1 - h)

    vW2 = momentum * vW2 - lr * h.T.dot(delta_o)
    vb2 = momentum * vb2 - lr * delta_o.sum(0, keepdims=True)
    vW1 = momentum * vW1 - lr * x.T.dot(delta_h)
    vb1 = momentum * vb1 - lr * delta_h.sum(0, keepdims=True)

    W2 = W2 + vW2
    b2 = b2 + vb2
    W1 = W1 - vW1
    b1 = b1 + vb1
    if i % 800 == 0:
        print(i, np.mean((o - y) ** 2))
