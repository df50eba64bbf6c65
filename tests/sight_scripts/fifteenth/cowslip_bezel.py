# verdict: wrong
# line: 26
# why: every batch of inputs is paired with the first rows of the targets
import numpy as np

np.random.seed(38)
BATCH = 16
N = 128
X = np.random.randn(N, 5)
w_true = np.random.randn(5, 3)
Y = np.eye(3)[np.argmax(np.maximum(X, 0) @ w_true, axis=1)]

W1 = np.random.randn(5, 12) * np.sqrt(2 / 5)
W2 = np.random.randn(12, 3) * np.sqrt(1 / 12)
b1 = np.zeros(12)
b2 = np.zeros(3)

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

lr = 0.1
for epoch in range(60):
    for k in range(N // BATCH):
        x = X[k * BATCH:(k + 1) * BATCH]
        t = Y[:BATCH]
        z1 = x.dot(W1) + b1
        a1 = z1 * (z1 > 0)
        p = softmax(a1.dot(W2) + b2)

        g2 = (p - t) / BATCH
        g1 = g2.dot(W2.T) * (z1 > 0)
        W2 -= lr * a1.T.dot(g2)
        b2 -= lr * g2.sum(0)
        W1 -= lr * x.T.dot(g1)
        b1 -= lr * g1.sum(0)
    if epoch % 10 == 0:
        full = softmax(np.maximum(X.dot(W1) + b1, 0).dot(W2) + b2)
        print(epoch, 'loss', -np.mean(np.sum(Y * np.log(full + 1e-12), axis=1)),
              'acc', np.mean(full.argmax(1) == Y.argmax(1)))
