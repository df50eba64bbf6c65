# verdict: wrong
# line: 20
import numpy as np
np.random.seed(35)

def with_bias(a):
    return np.concatenate((np.ones((a.shape[0], 1)), a), axis=1)

data = np.random.randn(36, 2)
target = np.column_stack((data[:, 0] > 0, data.sum(axis=1) > 0.5)).astype(float)
theta1 = np.random.randn(3, 5)
theta2 = np.random.randn(6, 2)
alpha = 0.3
m = len(data)
for k in range(700):
    a1 = with_bias(data)
    a2 = with_bias(1 / (1 + np.exp(-a1 @ theta1)))
    a3 = 1 / (1 + np.exp(-a2 @ theta2))
    d3 = a3 - target
    d2 = (d3 @ theta2.T * a2 * (1 - a2))[:, :-1]
    theta2 = theta2 - alpha * a2.T @ d3 / m
    theta1 = theta1 - alpha * a1.T @ d2 / m
    if k % 100 == 0:
        print(k, -np.mean(target * np.log(a3) + (1 - target) * np.log(1 - a3)))
