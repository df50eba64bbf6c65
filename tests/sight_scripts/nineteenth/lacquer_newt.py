# verdict: wrong
# line: 28
# why: =- in place of -= for the hidden weights
import numpy as np

np.random.seed(36)
X = np.random.uniform(-2, 2, size=(100, 2))
y = np.sin(X[:, 0:1]) + np.cos(X[:, 1:2])

hidden = 9
W1 = np.random.normal(0, 1, (2, hidden))
b1 = np.random.normal(0, 1, (1, hidden))
W2 = np.random.normal(0, 0.5, (hidden, 1))
b2 = np.zeros((1, 1))
lr = 0.1
losses = []

for epoch in range(1000):
    a1 = np.tanh(X.dot(W1) + b1)
    y_pred = a1.dot(W2) + b2
    losses.append(0.5 * np.mean((y_pred - y) ** 2))

    d_out = (y_pred - y) / X.shape[0]
    d_hid = d_out.dot(W2.T) * (1 - a1 ** 2)

    W2 -= lr * a1.T.dot(d_out)
    b2 -= lr * d_out.sum(axis=0, keepdims=True)
    W1 =- lr * X.T.dot(d_hid)
    b1 -= lr * d_hid.sum(axis=0, keepdims=True)

for e in range(0, 1000, 200):
    print("epoch", e, "loss", losses[e])
