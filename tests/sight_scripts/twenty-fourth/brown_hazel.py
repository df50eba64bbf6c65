# verdict: wrong
# line: 21
# why: forward pass: The softmax is divided by the column sums (over the samples) instead of each row's sum.
import numpy as np
np.random.seed(4)

# três grupos de pontos
centros = np.array([[0, 0], [3, 0], [0, 3]])
classe = np.repeat([0, 1, 2], 25)
X = centros[classe] + np.random.randn(75, 2) * 0.6
T = np.eye(3)[classe]

W1 = np.random.randn(2, 6) * 0.5
b1 = np.zeros((1, 6))
W2 = np.random.randn(6, 3) * 0.5
b2 = np.zeros((1, 3))
lr = 0.5

def softmax(z):
    e = np.exp(z - np.max(z))
    return e / np.sum(e, axis=0)

for i in range(600):
    h = 1 / (1 + np.exp(-(X.dot(W1) + b1)))
    p = softmax(h.dot(W2) + b2)

    d2 = (p - T) / len(X)
    d1 = d2.dot(W2.T) * h * (1 - h)

    W2 -= lr * h.T.dot(d2)
    b2 -= lr * d2.sum(axis=0, keepdims=True)
    W1 -= lr * X.T.dot(d1)
    b1 -= lr * d1.sum(axis=0, keepdims=True)

print("acertos:", np.mean(p.argmax(axis=1) == classe), "p:", p[0].round(3))
