# verdict: wrong
# line: 21
# why: The hidden delta is built from the mean of the output deltas instead of from each sample's own.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def logi(x, d=False):
    if d is True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

np.random.seed(77)
w0 = 2*np.random.random((3,6))-1
w1 = 2*np.random.random((6,1))-1
for j in range(4000):
    l1 = logi(X.dot(w0))
    l2 = logi(l1.dot(w1))
    l2_delta = (y-l2)*logi(l2, True)
    l1_error = l2_delta.mean()*w1.T
    l1_delta = l1_error*logi(l1, True)
    w1 += l1.T.dot(l2_delta)
    w0 += X.T.dot(l1_delta)
    if j % 1000 == 0: print(np.abs(y-l2).mean())
