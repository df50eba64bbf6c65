# verdict: wrong
# line: 8
# also: 11, 27
# why: sigmoid with exp(x), whose slope has the other sign
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(x))

def sigmoid_slope(y):
    return y * (1 - y)

# three-bit patterns: exactly one bit set?
X = np.array([[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1], [1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
Y = np.array([[0, 1, 1, 0, 1, 0, 0, 0]]).T
X = np.c_[X, np.ones(8)]

np.random.seed(30)
theta_1 = np.random.normal(0, 1, (4, 5))
theta_2 = np.random.normal(0, 1, (5, 1))
alpha = 0.3

for i in range(400):
    a_1 = sigmoid(X @ theta_1)
    a_2 = sigmoid(a_1 @ theta_2)
    cost = 0.5 * ((a_2 - Y) ** 2).sum()
    d_2 = (a_2 - Y) * sigmoid_slope(a_2)
    d_1 = d_2 @ theta_2.T * sigmoid_slope(a_1)
    theta_2 = theta_2 - alpha * (a_1.T @ d_2)
    theta_1 = theta_1 - alpha * (X.T @ d_1)
    if i % 50 == 0:
        print("iteration", i, "cost", cost)
