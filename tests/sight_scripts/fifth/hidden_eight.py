# verdict: wrong
# line: 15
# why: The absolute error is used to steer: its sign is lost.
import numpy as np
def sigmoid(x): return 1/(1+np.exp(-x))
def dsigmoid(s): return s*(1-s)
np.random.seed(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
w1 = np.random.normal(0, 1, (3, 8))
w2 = np.random.normal(0, 1, (8, 1))
for epoch in range(1000):
    a1 = sigmoid(np.dot(X, w1))
    a2 = sigmoid(np.dot(a1, w2))
    error = np.abs(y - a2)
    if epoch % 200 == 0:
        print("Epoch", epoch, "error", np.mean(np.abs(error)))
    delta2 = error * dsigmoid(a2)
    delta1 = np.dot(delta2, w2.T) * dsigmoid(a1)
    w2 += 0.2 * np.dot(a1.T, delta2)
    w1 += 0.2 * np.dot(X.T, delta1)
