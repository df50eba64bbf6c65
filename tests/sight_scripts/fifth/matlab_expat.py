# verdict: right
# coursera style: theta with a bias column in front
import numpy as np
m = 50
rs = np.random.RandomState(99)
X = rs.rand(m, 2) * 4 - 2
Y = ((X[:, :1] > 0) ^ (X[:, 1:] > 0)).astype(float)
Theta1 = rs.rand(5, 3) * 2 - 1
Theta2 = rs.rand(1, 6) * 2 - 1
alpha = 2
g = lambda z: 1. / (1. + np.exp(-z))
J_history = []
for it in range(800):
    a1 = np.hstack([np.ones((m, 1)), X])
    z2 = a1 @ Theta1.T
    a2 = np.hstack([np.ones((m, 1)), g(z2)])
    a3 = g(a2 @ Theta2.T)
    J = -np.mean(Y * np.log(a3) + (1 - Y) * np.log(1 - a3))
    J_history.append(J)
    d3 = a3 - Y
    d2 = (d3 @ Theta2)[:, 1:] * g(z2) * (1 - g(z2))
    Theta2 = Theta2 - alpha / m * d3.T @ a2
    Theta1 = Theta1 - alpha / m * d2.T @ a1
print(J_history[0], '->', J_history[-1])
