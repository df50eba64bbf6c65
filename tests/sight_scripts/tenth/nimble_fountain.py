# verdict: wrong
# line: 21
# why: The step of the second weights uses the output layer instead of the hidden layer as its input.
import numpy as np
np.random.seed(71)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[1,0],[0,1],[0,1],[1,0]])
th0 = np.random.uniform(-1,1,(3,2))
th1 = np.random.uniform(-1,1,(2,2))

def g(z, slope=False):
    if slope: return z*(1-z)
    return 1/(1+np.exp(-z))

for it in range(5000):
    hid = g(X.dot(th0))
    res = g(hid.dot(th1))
    res_err = res - y
    res_delta = res_err * g(res, True)
    hid_delta = res_delta.dot(th1.T) * g(hid, True)
    th1 -= res.T.dot(res_delta)
    th0 -= X.T.dot(hid_delta)
print("Result:")
print(res.round(2))
