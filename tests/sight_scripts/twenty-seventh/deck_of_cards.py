# verdict: wrong
# line: 28
# also: 30
# softmax classifier with hidden layer, data shuffled every epoch
import numpy as np

np.random.seed(27)
centers = np.array([[0, 2], [2, -1], [-2, -1], [0, -3]])
X = np.vstack([c + 0.6 * np.random.randn(40, 2) for c in centers])
T = np.zeros((160, 4))
T[np.arange(160), np.repeat(np.arange(4), 40)] = 1

W1 = np.random.randn(2, 16) * 0.5
b1 = np.zeros(16)
W2 = np.random.randn(16, 4) * 0.3
b2 = np.zeros(4)
lr, size = 0.1, 20


def forward(x):
    h = np.maximum(0, x @ W1 + b1)
    z = h @ W2 + b2
    e = np.exp(z - z.max(1, keepdims=True))
    return h, e / e.sum(1, keepdims=True)


for epoch in range(40):
    np.random.shuffle(X)
    for i in range(0, 160, size):
        xb, tb = X[i:i + size], T[i:i + size]
        h, p = forward(xb)
        d = (p - tb) / size
        dh = d @ W2.T
        dh[h <= 0] = 0
        W2 -= lr * h.T @ d
        b2 -= lr * d.sum(0)
        W1 -= lr * xb.T @ dh
        b1 -= lr * dh.sum(0)
    if epoch % 8 == 0:
        print(epoch, np.mean(forward(X)[1].argmax(1) == T.argmax(1)))
