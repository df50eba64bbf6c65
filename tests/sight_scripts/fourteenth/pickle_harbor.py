# verdict: wrong
# line: 23
# why: hidden error taken from the raw error instead of the output delta
import numpy as np

def sig(x):
    return 1 / (1 + np.exp(-x))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
w0 = 2 * np.random.random((3, 5)) - 1
w1 = 2 * np.random.random((5, 1)) - 1

for i in range(6000):
    hid = sig(X @ w0)
    out = sig(hid @ w1)
    err = y - out
    if i % 2000 == 0:
        print("error:", np.mean(np.abs(err)))
    out_delta = err * out * (1 - out)
    hid_delta = err.dot(w1.T) * hid * (1 - hid)
    w1 += hid.T.dot(out_delta)
    w0 += X.T.dot(hid_delta)

print(out.round(3))
