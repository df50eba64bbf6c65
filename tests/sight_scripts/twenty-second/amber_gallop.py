# verdict: right
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(4)
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1
for it in range(8000):
    hid = 1 / (1 + np.exp(-X.dot(syn0)))
    out = 1 / (1 + np.exp(-hid.dot(syn1)))
    miss = y - out
    d_out = miss * out * (1 - out)
    d_hid = d_out.dot(syn1.T) * hid * (1 - hid)
    syn1 += hid.T.dot(d_out)
    syn0 += X.T.dot(d_hid)
print(out.round(2))
