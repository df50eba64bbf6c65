# verdict: wrong
# line: 33
# why: relu slope of the first hidden layer is asked from the second layer
import numpy as np

np.random.seed(24)
m = 50
X = np.random.randn(m, 3)
Y = np.maximum(X[:, 0:1], X[:, 1:2]) - X[:, 2:3]

H = 8
theta = {'W1': np.random.randn(3, H) * 0.8, 'b1': np.zeros(H),
         'W2': np.random.randn(H, H) * 0.5, 'b2': np.zeros(H),
         'W3': np.random.randn(H, 1) * 0.5, 'b3': np.zeros(1)}


def relu(v):
    return v * (v > 0)


def relu_grad(v):
    return 1.0 * (v > 0)


for t in range(900):
    z1 = X @ theta['W1'] + theta['b1']
    a1 = relu(z1)
    z2 = a1 @ theta['W2'] + theta['b2']
    a2 = relu(z2)
    y_hat = a2 @ theta['W3'] + theta['b3']
    g3 = (y_hat - Y) / m
    g2 = g3 @ theta['W3'].T * relu_grad(z2)
    g1 = g2 @ theta['W2'].T * relu_grad(z2)
    grads = {'W3': a2.T @ g3, 'b3': g3.sum(0), 'W2': a1.T @ g2, 'b2': g2.sum(0), 'W1': X.T @ g1, 'b1': g1.sum(0)}
    for key in theta:
        theta[key] = theta[key] - 0.05 * grads[key]
    if not t % 150:
        print(t, ((y_hat - Y) ** 2).mean())
