# verdict: wrong
# line: 30
# also: 31
# why: The output weights are changed before they carry the delta back to the hidden layer.
import numpy as np
import time

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

np.random.seed(7)
# three bits, do the ones have the majority?
patterns = np.array([[(k >> 2) & 1, (k >> 1) & 1, k & 1] for k in range(8)], dtype=float)
parity = patterns.sum(axis=1) >= 2
parity = parity.reshape(-1, 1)

w_in = np.random.normal(0, 1, (3, 6))
b_in = np.zeros((1, 6))
w_out = np.random.normal(0, 1, (6, 1))
b_out = np.zeros((1, 1))
rate = 1.5

start = time.time()
for epoch in range(3001):
    hidden = sigmoid(patterns @ w_in + b_in)
    out = sigmoid(hidden @ w_out + b_out)

    err = parity - out
    delta_o = err * out * (1 - out)
    w_out += rate * hidden.T @ delta_o
    delta_h = (delta_o @ w_out.T) * hidden * (1 - hidden)

    b_out += rate * delta_o.sum(axis=0, keepdims=True)
    w_in += rate * patterns.T @ delta_h
    b_in += rate * delta_h.sum(axis=0, keepdims=True)

    if epoch % 600 == 0:
        print("epoch %5d  sse %.5f" % (epoch, (err ** 2).sum()))

print("seconds: under", int(time.time() - start) + 1)
for p, o in zip(patterns, out):
    print(p.astype(int), round(float(o[0]), 3))
