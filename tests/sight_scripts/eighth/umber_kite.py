# verdict: wrong
# line: 9
# why: The minus in the exponent of the sigmoid is missing, so the slope x(1-x) has the wrong sign.
import numpy as np

def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(x))

np.random.seed(122)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,1]]).T
W0 = 2 * np.random.random((3, 4)) - 1
W1 = 2 * np.random.random((4, 1)) - 1
for i in range(60):
    layer1 = nonlin(X.dot(W0))
    layer2 = nonlin(layer1.dot(W1))
    layer2_delta = (y - layer2) * nonlin(layer2, True)
    layer1_delta = layer2_delta.dot(W1.T) * nonlin(layer1, True)
    W1 += layer1.T.dot(layer2_delta)
    W0 += X.T.dot(layer1_delta)
print("mean abs error:", np.mean(np.abs(y - layer2)))
