# verdict: right
import numpy as np
# sin fit, samples in columns (octave habit)
np.random.seed(1)
m = 40
X = np.linspace(-3, 3, m).reshape(1, m)
Y = np.sin(X)
nh = 10
Theta1 = np.random.randn(nh, 1)
theta10 = np.random.randn(nh, 1)
Theta2 = np.random.randn(1, nh) * 0.3
theta20 = np.zeros((1, 1))
alpha = 0.05
J_history = np.zeros(2000)
for iter in range(2000):
    Z2 = Theta1 @ X + theta10
    A2 = np.tanh(Z2)
    A3 = Theta2 @ A2 + theta20
    E = A3 - Y
    J_history[iter] = 1 / (2 * m) * np.sum(E ** 2)
    D3 = E
    D2 = (Theta2.T @ D3) * (1 - A2 ** 2)
    Theta2_grad = 1 / m * D3 @ A2.T
    theta20_grad = 1 / m * np.sum(D3, axis=1, keepdims=True)
    Theta1_grad = 1 / m * D2 @ X.T
    theta10_grad = 1 / m * np.sum(D2, axis=1, keepdims=True)
    Theta1 = Theta1 - alpha * Theta1_grad
    theta10 = theta10 - alpha * theta10_grad
    Theta2 = Theta2 - alpha * Theta2_grad
    theta20 = theta20 - alpha * theta20_grad
for k in range(0, 2000, 400):
    print('J(%d) = %f' % (k, J_history[k]))
