# verdict: right
import numpy as np
np.random.seed(27)
# prints everything, to understand what's going on
X = np.array([[1, 0, 1], [0, 1, 1]])
y = np.array([[1], [0]])
print("X shape", X.shape, "y shape", y.shape)
w1 = np.random.randn(3, 2); w2 = np.random.randn(2, 1)
print("w1 shape", w1.shape, "w2 shape", w2.shape)
for i in range(300):
    z1 = np.dot(X, w1)
    a1 = 1 / (1 + np.exp(-z1))
    z2 = np.dot(a1, w2)
    a2 = 1 / (1 + np.exp(-z2))
    error = y - a2
    slope2 = a2 * (1 - a2)
    delta2 = error * slope2
    change2 = np.dot(a1.T, delta2)
    slope1 = a1 * (1 - a1)
    delta1 = np.dot(delta2, w2.T) * slope1
    change1 = np.dot(X.T, delta1)
    w1 = w1 + change1
    w2 = w2 + change2
    if i == 0:
        print("z1", z1.shape, "a1", a1.shape, "z2", z2.shape, "a2", a2.shape)
        print("delta2", delta2.shape, "delta1", delta1.shape)
        print("change2", change2.shape, "change1", change1.shape)
    if i % 100 == 0:
        print(i, "error", error.ravel())
print("result", a2.ravel())
