# verdict: wrong
# line: 21
# why: The hidden error is carried back with the raw error instead of the output delta (derivative of the output forgotten on the way to the hidden layer).
import numpy as np
rng = np.random.default_rng(10)
sig = lambda x: 1/(1+np.exp(-x))

X = np.array([[1,0,0],[1,0,1],[1,1,0],[1,1,1]], dtype=float)
y = np.array([[1],[0],[0],[1]], dtype=float)

w0 = rng.standard_normal((3, 6))
w1 = rng.standard_normal((6, 1))
lr = 0.8
losses = []
for t in range(5000):
    hidden = sig(X @ w0)
    out = sig(hidden @ w1)
    err = out - y
    losses.append((err**2).mean())
    out_delta = err * out * (1 - out)
    hid_err = err @ w1.T
    hid_delta = hid_err * hidden * (1 - hidden)
    w1 -= lr * hidden.T @ out_delta
    w0 -= lr * X.T @ hid_delta
print(f"first {losses[0]:.4f} last {losses[-1]:.4f}")
print(out.round(3).T)
