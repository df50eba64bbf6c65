# verdict: wrong
# line: 8
# also: 11
# why: exp(x) instead of exp(-x): the function falls, but the slope used is that of the rising sigmoid.
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(x))

def slope(a):
    return a * (1 - a)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

for hidden in (3, 10):
    np.random.seed(1)
    syn0 = 2*np.random.random((3, hidden)) - 1
    syn1 = 2*np.random.random((hidden, 1)) - 1
    for j in range(4000):
        l1 = sigmoid(X @ syn0)
        l2 = sigmoid(l1 @ syn1)
        l2_delta = (y - l2) * slope(l2)
        l1_delta = (l2_delta @ syn1.T) * slope(l1)
        syn1 += 0.5 * (l1.T @ l2_delta)
        syn0 += 0.5 * (X.T @ l1_delta)
    print(hidden, "hidden:", np.abs(y - l2).mean())
