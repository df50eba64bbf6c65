# verdict: wrong
# first wrong: loop
# line: 19
# mistake: -
# why: the data are scaled again in every pass, until all inputs are nearly zero
import numpy as np
# hours slept, hours studied -> test result
X = np.array([[2.0, 9.0], [1.0, 5.0], [3.0, 6.0], [8.0, 1.0]])
y = np.array([[0.92], [0.86], [0.89], [0.40]])

np.random.seed(3)
W1 = np.random.randn(2, 3)
W2 = np.random.randn(3, 1)

def sigmoid(s):
    return 1 / (1 + np.exp(-s))

for i in range(1000):
    X = X / 10          # scale
    z = sigmoid(np.dot(X, W1))
    o = sigmoid(np.dot(z, W2))
    o_delta = (y - o) * o * (1 - o)
    z_delta = o_delta.dot(W2.T) * z * (1 - z)
    W2 += z.T.dot(o_delta)
    W1 += X.T.dot(z_delta)

print("predicted", o.ravel())
print("loss", np.mean(np.square(y - o)))
