# verdict: wrong
# line: 35
# why: RMSProp divides by the mean square itself instead of its root
import numpy as np

np.random.seed(21)
signal = np.cos(np.arange(250) * 0.2) * np.exp(-np.arange(250) / 200)
win = 6
inputs = np.array([signal[i:i + win] for i in range(250 - win)])
targets = np.array([[signal[i + win]] for i in range(250 - win)])

W1 = np.random.randn(win, 10) * 0.4
b1 = np.zeros((1, 10))
W2 = np.random.randn(10, 1) * 0.4
b2 = np.zeros((1, 1))
params = [W1, b1, W2, b2]
caches = [np.zeros_like(p) for p in params]
lr = 0.0005
rho = 0.9
eps = 1e-6

for step in range(800):
    pick = np.random.choice(len(inputs), 32, replace=False)
    x, y = inputs[pick], targets[pick]
    hid = 1 / (1 + np.exp(-(x @ W1 + b1)))
    out = hid @ W2 + b2

    dout = (out - y) / len(x)
    dhid = (dout @ W2.T) * hid * (1 - hid)
    grads = [x.T @ dhid, dhid.sum(0, keepdims=True), hid.T @ dout, dout.sum(0, keepdims=True)]

    for p, g, c in zip(params, grads, caches):
        c *= rho
        c += (1 - rho) * g * g
        p -= lr * g / (c + eps)
    if step % 200 == 0:
        print(step, np.mean((out - y) ** 2))
