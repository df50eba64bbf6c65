# verdict: wrong
# line: 16
# why: forward pass: The hidden layer is used without tanh in the forward pass, while the way back takes the slope of tanh.
import numpy as np

np.random.seed(23)
X = np.random.uniform(-1, 1, (80, 2))
y = (X[:, [0]] > 0.3).astype(float)

W1 = np.random.randn(2, 4)
b1 = np.random.randn(4)
W2 = np.random.randn(4, 1)
b2 = np.random.randn(1)

def forward(X):
    hidden = np.dot(X, W1) + b1
    return hidden, 1 / (1 + np.exp(-(np.dot(hidden, W2) + b2)))

def backward(X, y, hidden, out):
    d_out = (out - y) / len(X)
    d_hid = np.dot(d_out, W2.T) * (1 - hidden ** 2)
    return np.dot(X.T, d_hid), d_hid.sum(0), np.dot(hidden.T, d_out), d_out.sum(0)

for epoch in range(1000):
    hidden, out = forward(X)
    gW1, gb1, gW2, gb2 = backward(X, y, hidden, out)
    W1 -= 0.5 * gW1
    b1 -= 0.5 * gb1
    W2 -= 0.5 * gW2
    b2 -= 0.5 * gb2

print("accuracy", np.mean((forward(X)[1] > 0.5) == y))
