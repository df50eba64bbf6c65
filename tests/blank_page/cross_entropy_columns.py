# verdict: other-loss
# first wrong: -
# line: -
# mistake: l2delta-no-derivative
# why: output minus target without a slope at the output: the gradient of the cross-entropy, which it also prints
import numpy as np

# binary cross entropy, so the slope of the last sigmoid cancels
X = np.array([[0, 0, 1, 1],
              [0, 1, 0, 1],
              [1, 1, 1, 1]])
Y = np.array([[0, 1, 1, 0]])

r = np.random.RandomState(1)
W1 = r.randn(5, 3)
W2 = r.randn(1, 5)

for it in range(10000):
    A1 = 1 / (1 + np.exp(-W1.dot(X)))
    A2 = 1 / (1 + np.exp(-W2.dot(A1)))
    dZ2 = A2 - Y
    dZ1 = W2.T.dot(dZ2) * A1 * (1 - A1)
    W2 -= 0.1 * dZ2.dot(A1.T)
    W1 -= 0.1 * dZ1.dot(X.T)
    if it % 2000 == 0:
        print(it, -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)))
print(A2)
