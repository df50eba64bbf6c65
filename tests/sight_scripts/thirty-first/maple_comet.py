# verdict: right
import numpy as np

X = np.array([[0, 1], [0, 1], [1, 0], [1, 0]])
y = np.array([[0, 0, 1, 1]]).T
np.random.seed(1)
syn = 2 * np.random.random((2, 1)) - 1
alpha = 0.7
turns = np.zeros_like(syn)
before = None

for i in range(2000):
    out = 1 / (1 + np.exp(-np.dot(X, syn)))
    err = out - y
    delta = err * out * (1 - out)
    derivative = np.dot(X.T, delta)
    if before is not None:
        turns += (np.sign(derivative) != np.sign(before))
    before = derivative.copy()
    syn -= alpha * derivative

print("Output After Training:")
print(out)
print("turns:", turns.ravel())
