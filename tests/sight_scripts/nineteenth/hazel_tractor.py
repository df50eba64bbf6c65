# verdict: right
import numpy as np

np.random.seed(101)
hours = np.random.uniform(0, 1, (96, 3))
price = hours[:, 0:1] * 2 - hours[:, 1:2] ** 2 + np.sin(5 * hours[:, 2:3])

W_h, b_h = np.random.randn(3, 12), np.zeros((1, 12))
W_o, b_o = np.random.randn(12, 1) * 0.3, np.zeros((1, 1))
lr = 0.2

for epoch in range(200):
    if epoch > 0 and epoch % 50 == 0:
        lr /= 2
    total = 0
    for s in range(0, 96, 16):
        xb = hours[s:s + 16]
        yb = price[s:s + 16]
        z = xb @ W_h + b_h
        sig = 1 / (1 + np.exp(-z))
        h = z * sig
        pred = h @ W_o + b_o
        err = pred - yb
        total += (err ** 2).sum()
        d_pred = err / 16
        d_z = (d_pred @ W_o.T) * (sig + h * (1 - sig))
        W_o -= lr * h.T @ d_pred
        b_o -= lr * d_pred.sum(axis=0, keepdims=True)
        W_h -= lr * xb.T @ d_z
        b_h -= lr * d_z.sum(axis=0, keepdims=True)
    if epoch % 25 == 0:
        print("epoch", epoch, "lr", lr, "mse", total / 96)
