# verdict: wrong
# line: 13
import numpy as np
np.random.seed(83)
digits = ["####.##.##.####", ".#..#..#..#..#.", "###..####.. ###".replace(" ", "#"), "###..#.##..####"]
X = np.array([[1 if c == "#" else 0 for c in d] for d in digits])
T = np.eye(4)
W1 = np.random.randn(15, 8) * 0.4
W2 = np.random.randn(8, 4) * 0.4

def softmax(z):
    e = np.exp(z - np.max(z))
    return e / e.sum()

for i in range(500):
    h = np.tanh(X @ W1)
    p = softmax(h @ W2)
    d = p - T
    dh = d @ W2.T * (1 - h ** 2)
    W2 -= 0.05 * h.T @ d
    W1 -= 0.05 * X.T @ dh
print(p.argmax(axis=1), p.max(axis=1).round(2))
