# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: tanh hidden layer with 1 - a*a, sigmoid output, biases
import numpy as np
from numpy import tanh

np.random.seed(21)

x = np.array([[0,0],[0,1],[1,0],[1,1]])
y = np.array([[0],[1],[1],[0]])

W_xh = np.random.randn(2, 3)
W_hy = np.random.randn(3, 1)
b_h = np.zeros(3)
b_y = np.zeros(1)

for epoch in range(15000):
    # forward
    h = tanh(x @ W_xh + b_h)
    p = 1 / (1 + np.exp(-(h @ W_hy + b_y)))

    # backward
    dp = (p - y) * p * (1 - p)
    dh = (dp @ W_hy.T) * (1 - h * h)

    for param, grad in ((W_hy, h.T @ dp), (b_y, dp.sum(0)), (W_xh, x.T @ dh), (b_h, dh.sum(0))):
        param -= 0.3 * grad

    if epoch % 3000 == 0:
        print(epoch, float(((p - y) ** 2).sum()))

print(p.round(3).tolist())
