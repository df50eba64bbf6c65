# verdict: wrong
# line: 24
# why: softmax with cross-entropy multiplied by p(1-p) as well
import numpy as np

glyphs = ["111101101101111", "010110010010111", "111001111100111", "111001111001111", "101101111001001"]
X = np.array([[int(c) for c in g] + [1] for g in glyphs], dtype=float)
T = np.eye(5)

def sig(z):
    return 1 / (1 + np.exp(-z))

def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)

rs = np.random.RandomState(0)
W1 = rs.randn(16, 8) * 0.5
W2 = rs.randn(8, 5) * 0.5
for epoch in range(1000):
    h = sig(X @ W1)
    p = softmax(h @ W2)
    loss = -np.mean(np.sum(T * np.log(p), axis=1))
    dz2 = (p - T) * p * (1 - p) / len(X)
    dz1 = dz2 @ W2.T * h * (1 - h)
    W2 -= 1.0 * h.T @ dz2
    W1 -= 1.0 * X.T @ dz1
    if epoch % 200 == 0:
        print(epoch, loss)
print(p.argmax(1))
