# verdict: wrong
# line: 15
# also: 19
# why: The "old" weights are only another name for the same array, so they change along.
import numpy as np
# update first, then go back with the old weights
np.random.seed(110)
X = np.array([[0,0,1,1],[0,1,1,0],[1,0,1,0],[1,1,1,1],[0,0,0,1]])
Y = np.array([[0,1,1,0,1]]).T
W_in = np.random.uniform(-1, 1, (4, 5))
W_out = np.random.uniform(-1, 1, (5, 1))
def logistic(x):
    return 1 / (1 + np.exp(-x))
for epoch in range(2000):
    W_old = W_out
    hid = logistic(X @ W_in)
    out = logistic(hid @ W_out)
    delta_out = (Y - out) * out * (1 - out)
    W_out += 1.2 * hid.T @ delta_out
    delta_hid = delta_out @ W_old.T * hid * (1 - hid)
    W_in += 1.2 * X.T @ delta_hid
print("max error:", np.abs(Y - out).max().round(4))
