# verdict: right
import numpy as np

rng = np.random.default_rng(101)

N, D, H, C = 75, 6, 20, 3
X = rng.normal(size=(N, D))
truth = rng.normal(size=(D, C))
y = np.argmax(X @ truth + 0.5 * np.abs(X[:, :C]), axis=1)
onehot = np.eye(C)[y]

keep = 0.8
W1 = rng.normal(0, np.sqrt(2 / D), (D, H))
b1 = np.zeros(H)
W2 = rng.normal(0, np.sqrt(2 / H), (H, C))
b2 = np.zeros(C)

def forward(X, mask=None):
    z1 = X @ W1 + b1
    a1 = np.maximum(z1, 0)
    if mask is not None:
        a1 = a1 * mask
    z2 = a1 @ W2 + b2
    e = np.exp(z2 - z2.max(1, keepdims=True))
    return z1, a1, e / e.sum(1, keepdims=True)

for step in range(600):
    mask = (rng.random((N, H)) < keep) / keep
    z1, a1, p = forward(X, mask)
    d2 = (p - onehot) / N
    d1 = (d2 @ W2.T) * mask * (z1 > 0)
    W2 -= 0.3 * a1.T @ d2
    b2 -= 0.3 * d2.sum(0)
    W1 -= 0.3 * X.T @ d1
    b1 -= 0.3 * d1.sum(0)

print("train accuracy", np.mean(forward(X)[2].argmax(1) == y))
