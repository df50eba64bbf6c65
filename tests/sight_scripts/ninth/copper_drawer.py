# verdict: right

# article net + a gradient check with finite differences at the start
import numpy as np
np.random.seed(25)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [0]], dtype=float)

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def cost(w1, w2):
    return 0.5 * np.sum((y - sigmoid(sigmoid(X.dot(w1)).dot(w2))) ** 2)

def grads(w1, w2):
    a = sigmoid(X.dot(w1))
    b = sigmoid(a.dot(w2))
    d = -(y - b) * b * (1 - b)
    return X.T.dot(d.dot(w2.T) * a * (1 - a)), a.T.dot(d)

w1 = np.random.uniform(-1, 1, (3, 4))
w2 = np.random.uniform(-1, 1, (4, 1))

g1, g2 = grads(w1, w2)
eps = 1e-5
worst = 0
for i in range(3):
    for j in range(4):
        up, down = w1.copy(), w1.copy()
        up[i, j] += eps
        down[i, j] -= eps
        worst = max(worst, abs((cost(up, w2) - cost(down, w2)) / (2 * eps) - g1[i, j]))
assert worst < 1e-8, worst
print("gradient check passed, worst difference", worst)

for n in range(3000):
    g1, g2 = grads(w1, w2)
    w1 -= 1.5 * g1
    w2 -= 1.5 * g2
print("cost", cost(w1, w2))
