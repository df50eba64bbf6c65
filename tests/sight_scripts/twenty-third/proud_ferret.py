# verdict: wrong
# line: 22
# why: forward pass: the softmax divides by the sum over all samples and classes instead of by that of each row
import numpy as np

np.random.seed(17)
digits = [
    "01110 10001 10001 10001 01110",
    "00100 01100 00100 00100 01110",
    "01110 10001 00110 01000 11111",
    "11110 00001 01110 00001 11110",
]
D = np.array([[int(ch) for ch in s if ch != " "] for s in digits], dtype=float)
D = np.hstack([D, np.ones((4, 1))])
Y = np.eye(4)

U = np.random.randn(26, 8) * 0.2
V = np.random.randn(8, 4) * 0.2

def softmax(z):
    e = np.exp(z)
    return e / np.sum(e)

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

for epoch in range(800):
    h = sigmoid(D @ U)
    p = softmax(h @ V)
    dz = (p - Y) / len(D)
    dh = dz @ V.T * h * (1 - h)
    V -= 0.5 * (h.T @ dz)
    U -= 0.5 * (D.T @ dh)

print("loss", -np.log(p[np.arange(4), np.arange(4)]).mean())
print("found", p.argmax(axis=1))
