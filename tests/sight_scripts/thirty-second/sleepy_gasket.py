# verdict: right
import numpy as np
# order of updates: input side first, but with the old outer weights remembered
np.random.seed(30)
inputs = np.array([[1, 0, 1, 1], [0, 1, 1, 0], [1, 1, 0, 1], [0, 0, 0, 1], [1, 0, 0, 0]])
answers = np.array([[1, 0], [0, 1], [1, 1], [0, 0], [1, 0]])
w_in = np.random.uniform(-1, 1, (4, 6))
w_out = np.random.uniform(-1, 1, (6, 2))
def logistic(x, slope=False):
    return x * (1 - x) if slope else 1 / (1 + np.exp(-x))
for epoch in range(3000):
    hid = logistic(inputs.dot(w_in))
    res = logistic(hid.dot(w_out))
    miss = answers - res
    blame_out = miss * logistic(res, slope=True)
    old = w_out.copy()
    w_out += 0.6 * hid.T.dot(blame_out)
    blame_hid = np.dot(blame_out, old.T) * logistic(hid, slope=True)
    w_in += 0.6 * inputs.T.dot(blame_hid)
    if epoch % 1000 == 0:
        print("Error:", np.mean(np.abs(miss)))
