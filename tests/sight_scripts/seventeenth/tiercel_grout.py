# verdict: wrong
# line: 15
# why: uses the absolute error as the error signal for a squared loss
import numpy as np
np.random.seed(65)
def sg(z):
    return 1 / (1 + np.exp(-z))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1], [0.5, 0.5, 1]])
Y = np.array([[0], [1], [1], [0], [0.5]])
W1 = np.random.uniform(-1, 1, (3, 5))
W2 = np.random.uniform(-1, 1, (5, 1))
for i in range(1000):
    layer1 = sg(X.dot(W1))
    layer2 = sg(layer1.dot(W2))
    error = np.abs(Y - layer2)
    delta2 = error * layer2 * (1 - layer2)
    delta1 = delta2.dot(W2.T) * layer1 * (1 - layer1)
    W2 += 0.3 * layer1.T.dot(delta2)
    W1 += 0.3 * X.T.dot(delta1)
    if i % 250 == 0:
        print("Error:", error.mean())
