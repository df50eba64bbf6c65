# verdict: wrong
# first wrong: error
# line: 9|19
# mistake: error-target-rank-1
# why: the flat target makes a 4x4 error, averaged to a column afterwards, so every sample chases the mean target
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0, 1, 1, 0])
np.random.seed(1)
w1 = np.random.randn(3, 4)
w2 = np.random.randn(4, 1)

def sigmoid(z): return 1/(1+np.exp(-z))

for i in range(5000):
    l1 = sigmoid(X @ w1)
    l2 = sigmoid(l1 @ w2)
    diff = y - l2
    diff = diff.mean(axis=1, keepdims=True)   # otherwise the shapes did not fit
    d2 = diff * l2 * (1 - l2)
    d1 = d2 @ w2.T * l1 * (1 - l1)
    w2 += l1.T @ d2
    w1 += X.T @ d1
    if i % 1000 == 0:
        print("error", np.abs(diff).mean())
