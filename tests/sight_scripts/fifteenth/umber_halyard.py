# verdict: right
import numpy as np

DIGITS = ["111101101101111", "010110010010111", "111001111100111", "111001111001111",
          "101101111001001", "111100111001111", "111100111101111", "111001001001001",
          "111101111101111", "111101111001111"]
X = np.array([[int(c) for c in d] for d in DIGITS], dtype=float)
T = np.eye(10)

np.random.seed(6)
A = np.random.randn(15, 12) * 0.3
B = np.random.randn(12, 12) * 0.3
C = np.random.randn(12, 10) * 0.3
a0, b0, c0 = np.zeros(12), np.zeros(12), np.zeros(10)

def softmax(v):
    e = np.exp(v - np.max(v))
    return e / e.sum()

eta = 0.1
for epoch in range(300):
    ce = 0.0
    for k in np.random.permutation(10):
        x, t = X[k], T[k]
        h1 = np.tanh(x @ A + a0)
        h2 = np.tanh(h1 @ B + b0)
        p = softmax(h2 @ C + c0)
        ce -= np.log(p[k])
        d3 = p - t
        d2 = (C @ d3) * (1 - h2 ** 2)
        d1 = (B @ d2) * (1 - h1 ** 2)
        C -= eta * np.outer(h2, d3); c0 -= eta * d3
        B -= eta * np.outer(h1, d2); b0 -= eta * d2
        A -= eta * np.outer(x, d1);  a0 -= eta * d1
    if epoch % 50 == 0:
        print(f"epoch {epoch}: cross entropy {ce / 10:.4f}")
