# verdict: wrong
# line: 22
# why: the slope 1 - t**2 belongs to the output of tanh, here it gets what went in

import numpy as np
np.random.seed(65)
x = np.hstack([np.linspace(0, 1, 20).reshape(-1, 1), np.ones((20, 1))])
y = np.sqrt(x[:, :1])
A = np.random.randn(2, 5)
B = np.random.randn(5, 1)

def forward():
    z = np.dot(x, A)
    return z, np.tanh(z), np.dot(np.tanh(z), B)

def dtanh(t):
    return 1 - t ** 2

for epoch in range(1000):
    z, a, out = forward()
    d_out = 2 * (out - y) / len(x)
    d_hid = np.dot(d_out, B.T) * dtanh(z)
    B -= 0.05 * np.dot(a.T, d_out)
    A -= 0.05 * np.dot(x.T, d_hid)
    if epoch % 200 == 0:
        print("epoch", epoch, "mse", float(np.mean((out - y) ** 2)))
