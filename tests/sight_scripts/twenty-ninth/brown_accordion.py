# verdict: wrong
# line: 36
import numpy as np

rng = np.random.RandomState(33)
X = rng.randn(90, 4)
y = (np.abs(X[:, 0]) + X[:, 1] > 0.8).astype(int) + (X[:, 2] * X[:, 3] > 0.5).astype(int)
n = len(y)

H = 16
W1 = rng.randn(4, H) * np.sqrt(2. / 4)
W2 = rng.randn(H, H) * np.sqrt(2. / H)
W3 = rng.randn(H, 3) * np.sqrt(2. / H)
b1, b2, b3 = np.zeros(H), np.zeros(H), np.zeros(3)
lr = 0.1

def forward(X):
    z1 = X.dot(W1) + b1
    a1 = np.maximum(z1, 0)
    z2 = a1.dot(W2) + b2
    a2 = np.maximum(z2, 0)
    s = a2.dot(W3) + b3
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    return z1, a1, z2, a2, p

for it in range(700):
    z1, a1, z2, a2, p = forward(X)
    loss = -np.log(p[np.arange(n), y]).mean()
    d3 = p.copy()
    d3[np.arange(n), y] -= 1
    d3 /= n
    d2 = d3.dot(W3.T)
    d2[z2 <= 0] = 0
    d1 = d2.dot(W2.T)
    d1[z2 <= 0] = 0
    for W, b, a, d in ((W3, b3, a2, d3), (W2, b2, a1, d2), (W1, b1, X, d1)):
        W -= lr * a.T.dot(d)
        b -= lr * d.sum(0)
    if it % 100 == 0:
        print(it, "loss %.4f" % loss)
print("train acc", (forward(X)[-1].argmax(1) == y).mean())
