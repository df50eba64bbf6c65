# verdict: right

import numpy as np
np.random.seed(50)
# N is batch size; D_in is input dimension; H is hidden dimension
N, D_in, H, D_out = 16, 8, 10, 2
x = np.random.randn(N, D_in)
y = np.random.randn(N, D_out)
W1 = np.random.randn(D_in, H) * 0.5
W2 = np.random.randn(H, D_out) * 0.5
learning_rate = 1e-3
for t in range(500):
    # Forward pass: compute predicted y
    h = x.dot(W1)
    h_relu = np.maximum(h, 0)
    y_pred = h_relu.dot(W2)
    loss = np.square(y_pred - y).sum()
    if t % 100 == 99:
        print(t, loss)
    # Backprop
    grad_y_pred = 2.0 * (y_pred - y)
    grad_w2 = h_relu.T.dot(grad_y_pred)
    grad_h_relu = grad_y_pred.dot(W2.T)
    grad_h = grad_h_relu.copy()
    grad_h[h < 0] = 0
    grad_w1 = x.T.dot(grad_h)
    W1 -= learning_rate * grad_w1
    W2 -= learning_rate * grad_w2
