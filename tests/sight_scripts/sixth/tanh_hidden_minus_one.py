# verdict: right
import numpy as np
rng = np.random.default_rng(5)

# bits as -1/+1 works better with tanh
data = np.array([[-1,-1,1],[-1,1,1],[1,-1,1],[1,1,1]], dtype=float)
target = np.array([[0.],[1.],[1.],[0.]])

V = rng.standard_normal((3, 4)) * 0.5
W = rng.standard_normal((4, 1)) * 0.5

eta0 = 0.9
for t in range(1000):
    eta = eta0 / (1 + 0.001 * t)
    hid = np.tanh(data @ V)
    out = 1 / (1 + np.exp(-hid @ W))
    d_out = (out - target) * out * (1 - out)
    d_hid = (d_out @ W.T) * (1 - hid ** 2)
    W -= eta * hid.T @ d_out
    V -= eta * data.T @ d_hid
    if not t % 250:
        print(t, round(float(np.abs(out - target).max()), 4))
