# verdict: wrong
# line: 22
# also: 18
# why: what is kept for the momentum is the new weights, not the last step

import numpy as np
np.random.seed(68)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w_in_hid = np.random.uniform(-0.5, 0.5, (3, 5))
w_hid_out = np.random.uniform(-0.5, 0.5, (5, 1))
last_in, last_out = 0, 0
for n in range(2000):
    hid = 1 / (1 + np.exp(-X @ w_in_hid))
    out = 1 / (1 + np.exp(-hid @ w_hid_out))
    d_out = (y - out) * out * (1 - out)
    d_hid = (d_out @ w_hid_out.T) * hid * (1 - hid)
    step_out = 0.4 * hid.T @ d_out + 0.9 * last_out
    step_in = 0.4 * X.T @ d_hid + 0.9 * last_in
    w_hid_out = w_hid_out + step_out
    w_in_hid = w_in_hid + step_in
    last_out = w_hid_out
    last_in = step_in
    if n % 400 == 0:
        print(n, np.mean((y - out) ** 2))
