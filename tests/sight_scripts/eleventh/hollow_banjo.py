# verdict: right
import numpy as np

rng = np.random.default_rng(23)
inp = rng.normal(size=(8, 3))
out = (inp.sum(axis=1, keepdims=True) > 0) * 1.0

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

w_in = rng.normal(size=(3, 4)) * 0.3
w_out = rng.normal(size=(4, 1)) * 0.3

for it in range(400):
    hid = sigmoid(inp @ w_in)
    pred = sigmoid(hid @ w_out)
    miss = out - pred
    step_out = miss * pred * (1 - pred)
    step_hid = step_out @ w_out.T * hid * (1 - hid)
    w_out = w_out + 0.5 * hid.T @ step_out
    w_in = w_in + 0.5 * inp.T @ step_hid

print("mean miss", np.abs(miss).mean())
