# verdict: wrong
# line: 26
# why: softmax normalised over the samples instead of classes
import numpy as np

np.random.seed(1)
N, D, H, C = 60, 2, 16, 3
X = np.zeros((N, D))
lab = np.zeros(N, dtype=int)
for c in range(C):
    r = np.linspace(0.1, 1, 20)
    th = np.linspace(c * 4, (c + 1) * 4, 20) + np.random.randn(20) * 0.2
    X[c * 20:(c + 1) * 20] = np.c_[r * np.sin(th), r * np.cos(th)]
    lab[c * 20:(c + 1) * 20] = c
Y = np.eye(C)[lab]

W1 = 0.1 * np.random.randn(D, H)
b1 = np.zeros(H)
W2 = 0.1 * np.random.randn(H, C)
b2 = np.zeros(C)

for i in range(400):
    hid = np.maximum(0, X @ W1 + b1)
    scores = hid @ W2 + b2
    ex = np.exp(scores - scores.max())
    probs = ex / ex.sum(axis=0, keepdims=True)
    loss = -np.log((probs * Y).sum(1)).mean()
    d = (probs - Y) / N
    dW2 = hid.T @ d
    db2 = d.sum(0)
    dh = d @ W2.T
    dh[hid <= 0] = 0
    dW1 = X.T @ dh
    db1 = dh.sum(0)
    W1 -= 0.02 * dW1
    b1 -= 0.02 * db1
    W2 -= 0.02 * dW2
    b2 -= 0.02 * db2
    if i % 100 == 0:
        print(i, loss)
