# verdict: wrong
# line: 16
# why: hidden delta: the raw error instead of the output delta is sent back through the weights
import numpy as np
np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w0 = 2*np.random.random((3,4)) - 1
w1 = 2*np.random.random((4,1)) - 1
def sig(v): return 1/(1+np.exp(-v))
for j in range(6000):
    a = sig(X @ w0)
    b = sig(a @ w1)
    e = y - b
    db = e * b * (1-b)
    da = e @ w1.T * a * (1-a)
    w1 += a.T @ db
    w0 += X.T @ da
print(b.ravel())
