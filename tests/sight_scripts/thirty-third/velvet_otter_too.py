# verdict: right
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
syn0 = 2 * np.random.random((3, 5)) - 1
syn1 = 2 * np.random.random((5, 1)) - 1
for it in range(10000):
    l1 = 1 / (1 + np.exp(-X.dot(syn0)))
    l2 = 1 / (1 + np.exp(-l1.dot(syn1)))
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = (d2 * syn1.T) * (l1 - l1 ** 2)
    syn1 += l1.T.dot(d2)
    syn0 += X.T.dot(d1)
print(l2.round(3))
