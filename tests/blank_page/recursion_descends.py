# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each step calls itself with the new weights; the depth stays below Python's limit
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
sig = lambda x: 1/(1+np.exp(-x))


def descend(w0, w1, alpha, left):
    if left == 0:
        return w0, w1
    l1 = sig(X @ w0)
    l2 = sig(l1 @ w1)
    d2 = (l2 - y)*l2*(1 - l2)
    d1 = d2 @ w1.T*l1*(1 - l1)
    return descend(w0 - alpha*X.T @ d1, w1 - alpha*l1.T @ d2, alpha, left - 1)


np.random.seed(1)
w0, w1 = 2*np.random.random((3, 4)) - 1, 2*np.random.random((4, 1)) - 1
for block in range(10):
    w0, w1 = descend(w0, w1, 5, 400)
    print(block, np.abs(sig(sig(X @ w0) @ w1) - y).mean())
