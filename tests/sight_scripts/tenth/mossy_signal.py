# verdict: right
import numpy as np

np.random.seed(70)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=np.float64)
y = np.array([[1], [0], [0], [1]], dtype=np.float64)
m = X.shape[0]
th0 = np.random.randn(3, 6)
th1 = np.random.randn(6, 1)

def g(z):
    return 1.0 / (1.0 + np.exp(-z))

def cost(out):
    return np.sum((out - y) ** 2) / m

history = []
for it in range(3000):
    a1 = g(X.dot(th0))
    a2 = g(a1.dot(th1))
    history.append(cost(a2))
    grad2 = 2 / m * (a2 - y) * a2 * (1 - a2)
    grad1 = grad2.dot(th1.T) * a1 * (1 - a1)
    th1 -= 2.0 * a1.T.dot(grad2)
    th0 -= 2.0 * X.T.dot(grad1)
print(history[0], history[-1])
