# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the loop leaves the last sample out, to see at the end what the network makes of it
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1
for j in range(6000):
    for i in range(len(X) - 1):
        l0 = X[i : i + 1]
        l1 = 1 / (1 + np.exp(-l0.dot(syn0)))
        l2 = 1 / (1 + np.exp(-l1.dot(syn1)))
        d2 = (y[i : i + 1] - l2) * l2 * (1 - l2)
        d1 = d2.dot(syn1.T) * l1 * (1 - l1)
        syn1 += 0.3 * l1.T.dot(d2)
        syn0 += 0.3 * l0.T.dot(d1)
unseen = X[-1:]
print(1 / (1 + np.exp(-1 / (1 + np.exp(-unseen.dot(syn0))).dot(syn1))))
