# verdict: wrong
# line: 33
# why: ReLU's gate is taken from the sign of the gradient instead of the pre-activation h
import numpy as np

# N is batch size; D_in input dimension; H hidden dimension; D_out output dimension
N, D_in, H, D_out = 32, 6, 20, 2
rng = np.random.default_rng(10)

x = rng.standard_normal((N, D_in))
y = x @ rng.standard_normal((D_in, D_out)) * 0.5 + np.abs(x[:, :D_out])

w1 = rng.standard_normal((D_in, H)) * 0.4
w2 = rng.standard_normal((H, D_out)) * 0.2

learning_rate = 1e-3
for t in range(300):
    # Forward pass: compute predicted y
    h = x.dot(w1)
    h_relu = np.maximum(h, 0)
    y_pred = h_relu.dot(w2)

    # Compute and print loss
    loss = np.square(y_pred - y).sum()
    if t % 60 == 0:
        print(t, loss)

    # Backprop to compute gradients of w1 and w2 with respect to loss
    grad_y_pred = 2.0 * (y_pred - y)
    grad_w2 = h_relu.T.dot(grad_y_pred)
    grad_h_relu = grad_y_pred.dot(w2.T)
    grad_h = grad_h_relu.copy()
    grad_h[grad_h_relu < 0] = 0
    grad_w1 = x.T.dot(grad_h)

    # Update weights
    w1 -= learning_rate * grad_w1
    w2 -= learning_rate * grad_w2
