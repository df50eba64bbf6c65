# verdict: right
import numpy as np
import time

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

np.random.seed(7)
# three bits, is the number of ones odd?
patterns = np.array([[(k >> 2) & 1, (k >> 1) & 1, k & 1] for k in range(8)], dtype=float)
parity = patterns.sum(axis=1) % 2
parity = parity.reshape(-1, 1)

w_in = np.random.normal(0, 1, (3, 6))
b_in = np.zeros((1, 6))
w_out = np.random.normal(0, 1, (6, 1))
b_out = np.zeros((1, 1))
rate = 0.8

start = time.time()
for epoch in range(3001):
    hidden = sigmoid(patterns @ w_in + b_in)
    out = sigmoid(hidden @ w_out + b_out)

    err = parity - out
    d_out = err * out * (1 - out)
    d_hidden = (d_out @ w_out.T) * hidden * (1 - hidden)

    w_out += rate * hidden.T @ d_out
    b_out += rate * d_out.sum(axis=0, keepdims=True)
    w_in += rate * patterns.T @ d_hidden
    b_in += rate * d_hidden.sum(axis=0, keepdims=True)

    if epoch % 600 == 0:
        print("epoch %5d  sse %.5f" % (epoch, (err ** 2).sum()))

print("seconds: under", int(time.time() - start) + 1)
for p, o in zip(patterns, out):
    print(p.astype(int), round(float(o[0]), 3))
