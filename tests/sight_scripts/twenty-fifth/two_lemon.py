# verdict: wrong
# line: 14
# why: error: The absolute value drops the sign of the error, so all outputs are only pushed upwards.
import numpy as np
np.random.seed(5)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[0],[1]])
W1 = np.random.randn(3, 4)
W2 = np.random.randn(4, 1)
s = lambda x: 1/(1+np.exp(-x))
for i in range(5000):
    a1 = s(X @ W1)
    a2 = s(a1 @ W2)
    error = np.abs(y - a2)
    d2 = error * a2 * (1 - a2)
    d1 = d2 @ W2.T * a1 * (1 - a1)
    W2 += 0.5 * a1.T @ d2
    W1 += 0.5 * X.T @ d1
print("error:", error.mean())
