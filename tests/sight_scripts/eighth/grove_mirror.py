# verdict: wrong
# line: 22
# why: The slope of the hidden layer is worked out from the weighted input, where the formula needs the output.
import numpy as np
np.random.seed(28)
# I print the shapes because I always get lost
X = np.array([[1, 0, 1], [0, 1, 1], [1, 1, 0]])
y = np.array([[1], [0], [1]])
w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)

def slope(a):
    return a * (1 - a)

for i in range(30):
    z1 = np.dot(X, w1)
    a1 = 1 / (1 + np.exp(-z1))
    z2 = np.dot(a1, w2)
    a2 = 1 / (1 + np.exp(-z2))
    error = y - a2
    delta2 = error * slope(a2)
    delta1 = np.dot(delta2, w2.T) * slope(z1)
    w1 = w1 + 0.02 * np.dot(X.T, delta1)
    w2 = w2 + 0.02 * np.dot(a1.T, delta2)
    if i == 0:
        for name in ("z1", "a1", "z2", "a2", "delta2", "delta1"):
            print(name, globals()[name].shape)
print("error now:", np.abs(error).mean())
