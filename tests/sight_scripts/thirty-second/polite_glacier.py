# verdict: right
import numpy as np
np.random.seed(66)
# "13 lines" with dropout that is drawn anew and scaled by the keep probability
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]); y = np.array([[0],[1],[1],[0]])
keep = 0.8
syn0 = 2 * np.random.random((3, 16)) - 1
syn1 = 2 * np.random.random((16, 1)) - 1
for j in range(6000):
    mask = (np.random.rand(4, 16) < keep) / keep
    raw = 1 / (1 + np.exp(-X.dot(syn0)))
    l1 = raw * mask
    l2 = 1 / (1 + np.exp(-l1.dot(syn1)))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2.dot(syn1.T) * mask * raw * (1 - raw)
    syn1 += l1.T.dot(d2)
    syn0 += X.T.dot(d1)
print(1 / (1 + np.exp(-(1 / (1 + np.exp(-X.dot(syn0)))).dot(syn1))))
