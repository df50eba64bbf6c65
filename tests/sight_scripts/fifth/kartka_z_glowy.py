# verdict: wrong
# line: 23
# why: The hidden delta uses the slope of the output layer (l2) in place of the hidden layer's own slope.
import numpy as np

def sigmoida(x, pochodna=False):
    if pochodna:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(1)
syn0 = 2 * np.random.random((3, 4)) - 1
syn1 = 2 * np.random.random((4, 1)) - 1

for j in range(10000):
    l1 = sigmoida(np.dot(X, syn0))
    l2 = sigmoida(np.dot(l1, syn1))
    l2_blad = y - l2
    l2_delta = l2_blad * sigmoida(l2, pochodna=True)
    l1_blad = l2_delta.dot(syn1.T)
    l1_delta = l1_blad * sigmoida(l2, pochodna=True)
    syn1 += l1.T.dot(l2_delta)
    syn0 += X.T.dot(l1_delta)
    if j % 2500 == 0:
        print("Blad:", np.mean(np.abs(l2_blad)))
