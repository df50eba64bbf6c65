# verdict: wrong
# line: 28
# also: 26
import numpy as np

np.random.seed(9)
X = np.random.randn(80, 2)
y = ((X ** 2).sum(axis=1) < 1.2).astype(float).reshape(-1, 1)

W1 = np.random.randn(2, 8) * 0.5
b1 = np.zeros((1, 8))
W2 = np.random.randn(8, 1) * 0.5
b2 = np.zeros((1, 1))
V = [np.zeros_like(p) for p in (W1, b1, W2, b2)]
mu = 0.8
alpha = 0.1

for epoch in range(600):
    # nesterov: look ahead first
    for p, v in zip((W1, b1, W2, b2), V):
        p += mu * v
    hid = np.tanh(X @ W1 + b1)
    out = 1 / (1 + np.exp(-(hid @ W2 + b2)))
    # and back to where we are
    for p, v in zip((W1, b1, W2, b2), V):
        p -= mu * v
    d_out = (out - y) / len(X)
    d_hid = d_out @ W2.T * (1 - hid ** 2)
    grads = [X.T @ d_hid, d_hid.sum(0, keepdims=True), hid.T @ d_out, d_out.sum(0, keepdims=True)]
    for k, p in enumerate((W1, b1, W2, b2)):
        V[k] = mu * V[k] - alpha * grads[k]
        p += V[k]
    if epoch % 100 == 0:
        print(epoch, float(-np.mean(y * np.log(out) + (1 - y) * np.log(1 - out))))
print(W2.ravel())
