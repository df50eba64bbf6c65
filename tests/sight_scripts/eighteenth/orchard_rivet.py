# verdict: right
import numpy as np

np.random.seed(77)
n = 75
X = np.random.uniform(-1, 1, (n, 3))
y = (X[:, :1] + X[:, 1:2] * X[:, 2:]) * 0.7

def affine_grads(dout, x, w):
    return dout @ w.T, x.T @ dout, dout.sum(axis=0)

W1 = np.random.randn(3, 12) * 0.5; b1 = np.zeros(12)
W2 = np.random.randn(12, 1) * 0.3; b2 = np.zeros(1)
vW1, vb1, vW2, vb2 = [np.zeros_like(q) for q in (W1, b1, W2, b2)]
mu = 0.9
eta = 0.02

def nesterov(v, dx):
    v_prev = v
    v = mu * v - eta * dx
    return v, -mu * v_prev + (1 + mu) * v

for i in range(400):
    h = np.tanh(X @ W1 + b1)
    pred = h @ W2 + b2
    loss = 0.5 * np.sum((pred - y) ** 2) / n
    dpred = (pred - y) / n
    dh, dW2, db2 = affine_grads(dpred, h, W2)
    _, dW1, db1 = affine_grads(dh * (1 - h * h), X, W1)
    vW1, s = nesterov(vW1, dW1); W1 += s
    vb1, s = nesterov(vb1, db1); b1 += s
    vW2, s = nesterov(vW2, dW2); W2 += s
    vb2, s = nesterov(vb2, db2); b2 += s
    if i % 100 == 0:
        print(i, loss)
