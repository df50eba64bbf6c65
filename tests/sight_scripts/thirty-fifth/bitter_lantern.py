# verdict: wrong
# line: 38
# also: 37
import numpy as np

# ex2: logistic regression, admission from two exam scores
data = np.array([
    [34.6, 78.0, 0], [30.3, 43.9, 0], [35.8, 72.9, 0], [60.2, 86.3, 1],
    [79.0, 75.3, 1], [45.1, 56.3, 0], [61.1, 96.5, 1], [75.0, 46.6, 1],
    [76.1, 87.4, 1], [84.4, 43.5, 1], [95.9, 38.2, 0], [75.0, 30.6, 0],
    [82.3, 76.5, 1], [69.4, 97.7, 1], [39.5, 76.0, 0], [53.9, 89.2, 1],
    [69.1, 52.7, 1], [67.9, 46.7, 0], [70.7, 92.9, 1], [76.9, 47.6, 1],
])

X = data[:, :2]
y = data[:, 2]
mu, sigma = X.mean(axis=0), X.std(axis=0)
X = (X - mu) / sigma
m = len(y)
X = np.column_stack((np.ones(m), X))

np.random.seed(1)
theta = np.random.randn(3) * 0.01
alpha = 0.1
num_iters = 200


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


J_history = []
for it in range(num_iters):
    h = sigmoid(X.dot(theta))
    J = (-y.dot(np.log(h)) - (1 - y).dot(np.log(1 - h))) / m
    J_history.append(J)
    grad = X.T.dot(h - y) / m
    theta = theta + alpha * grad

print("J first:", J_history[0], " J last:", J_history[-1])
print("theta:", theta)
