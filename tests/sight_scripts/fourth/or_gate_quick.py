# verdict: wrong
# line: 16
# why: The forward pass of the output layer stands before the loop, the error is always that of the first weights.
import numpy as np
np.random.seed(14)
g = lambda x: 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,1]]).T
w1 = np.random.randn(3,4)
w2 = np.random.randn(4,1)

def forward():
    h = g(X @ w1)
    return h, g(h @ w2)

h, o = forward()
for i in range(60):
    delta2 = (y - o) * o * (1 - o)
    delta1 = delta2 @ w2.T * h * (1 - h)
    w2 += 0.2 * h.T @ delta2
    w1 += 0.2 * X.T @ delta1
print(forward()[1])
